import Diagnostics
import Testing

@testable import RulesFile

/// What the parser says.
@Suite struct SyntaxMistakesTests {
  static let examples = [
    MistakeExample(
      "volume >=",
      """
      error[X023]: something is missing after '>='
        expression:1:8
         |
       1 | volume >=
         |        ^^
         = write a number, a name or a condition there
      """
    ),
    MistakeExample(
      "volume >= and trend > 3",
      """
      error[X023]: a number, a name or a condition is missing before 'and'
        expression:1:11
         |
       1 | volume >= and trend > 3
         |           ^^^
      """
    ),
    MistakeExample(
      "volume > > 3",
      """
      error[X023]: a number or a name is missing between '>' and '>'
        expression:1:10
         |
       1 | volume > > 3
         |          ^
      """
    ),
    MistakeExample(
      "volume > 3 and",
      """
      error[X023]: something is missing after 'and'
        expression:1:12
         |
       1 | volume > 3 and
         |            ^^^
         = write a number, a name or a condition there
      """
    ),
    MistakeExample(
      "()",
      """
      error[X023]: something is missing after '('
        expression:1:2
         |
       1 | ()
         |  ^
         = write a number, a name or a condition there
      """
    ),
    MistakeExample(
      ">= 25",
      """
      error[X024]: the comparison has no left-hand side
        expression:1:1
         |
       1 | >= 25
         | ^^
         = begin with the name of what is compared, such as 'trend >= 25'
      """
    ),
    MistakeExample(
      "[25..50)",
      """
      error[X024]: the comparison has no left-hand side
        expression:1:1
         |
       1 | [25..50)
         | ^
         = begin with the name of what is compared, such as 'trend in [25..50)'
      """
    ),
    MistakeExample(
      "between 10 and 20",
      """
      error[X024]: the comparison has no left-hand side
        expression:1:1
         |
       1 | between 10 and 20
         | ^^^^^^^
         = begin with the name of what is compared, such as 'trend between 10 and 20'
      """
    ),
    MistakeExample(
      "volume > 3 and < 5",
      """
      error[X024]: the comparison has no left-hand side
        expression:1:16
         |
       1 | volume > 3 and < 5
         |                ^
         = write 'volume < 5'
      """
    ),
    MistakeExample(
      "10 <= volume <= 20",
      """
      error[X025]: a comparison has two sides
        expression:1:1
         |
       1 | 10 <= volume <= 20
         | ^^^^^^^^^^^^^^^^^^
         = write 'volume between 10 and 20'
      """
    ),
    MistakeExample(
      "10 < volume <= 20",
      """
      error[X025]: a comparison has two sides
        expression:1:1
         |
       1 | 10 < volume <= 20
         | ^^^^^^^^^^^^^^^^^
         = write 'volume in (10..20]'
      """
    ),
    MistakeExample(
      "20 >= volume > 10",
      """
      error[X025]: a comparison has two sides
        expression:1:1
         |
       1 | 20 >= volume > 10
         | ^^^^^^^^^^^^^^^^^
         = write 'volume in (10..20]'
      """
    ),
    MistakeExample(
      "volume = last_year = 3",
      """
      error[X025]: a comparison has two sides
        expression:1:1
         |
       1 | volume = last_year = 3
         | ^^^^^^^^^^^^^^^^^^^^^^
         = write 'volume = last_year and last_year = 3'
      """
    ),
    MistakeExample(
      "volume not > 3",
      """
      error[X026]: 'not' stands before a condition, or in 'not in' and 'not between'
        expression:1:8
         |
       1 | volume not > 3
         |        ^^^
         = write 'not' at the beginning of the comparison, or '!='
      """
    ),
    MistakeExample(
      "volume > 3 trend > 4",
      """
      error[X027]: an operator is missing before 'trend'
        expression:1:12
         |
       1 | volume > 3 trend > 4
         |            ^^^^^
         = join conditions with 'and' or 'or', numbers with '+', '-', '*' or '/'
      """
    ),
    MistakeExample(
      "volume 3",
      """
      error[X027]: an operator is missing before '3'
        expression:1:8
         |
       1 | volume 3
         |        ^
         = join conditions with 'and' or 'or', numbers with '+', '-', '*' or '/'
      """
    ),
    MistakeExample(
      "if volume > 3 and repeated",
      """
      error[X049]: a condition stands by itself, without 'if'
        expression:1:1
         |
       1 | if volume > 3 and repeated
         | ^^
         = leave it out
      """
    ),
    MistakeExample(
      "volume > 3, trend > 3",
      """
      error[X028]: a comma separates arguments and the values of a list, nothing else
        expression:1:11
         |
       1 | volume > 3, trend > 3
         |           ^
         = join conditions with 'and' or 'or'; write decimals with a point
      """
    ),
    MistakeExample(
      "last-year > 3",
      """
      error[X029]: unknown name 'last-year'
        expression:1:1
         |
       1 | last-year > 3
         | ^^^^^^^^^
         = did you mean 'last_year'?
      """
    ),
    MistakeExample(
      "last year > 3",
      """
      error[X029]: unknown name 'last year'
        expression:1:1
         |
       1 | last year > 3
         | ^^^^^^^^^
         = did you mean 'last_year'?
      """
    ),
    MistakeExample(
      "(volume > 3",
      """
      error[X030]: '(' is never closed
        expression:1:1
         |
       1 | (volume > 3
         | ^
      """
    ),
    MistakeExample(
      "volume > 3)",
      """
      error[X031]: ')' closes nothing
        expression:1:11
         |
       1 | volume > 3)
         |           ^
      """
    ),
    MistakeExample(
      #"kind in ["fraud""#,
      """
      error[X030]: '[' is never closed
        expression:1:9
         |
       1 | kind in ["fraud"
         |         ^
      """
    ),
    MistakeExample(
      "min([1, 2]) > 3",
      """
      error[X032]: a list or range stands behind 'in' and nowhere else
        expression:1:5
         |
       1 | min([1, 2]) > 3
         |     ^
         = functions take their numbers one by one, such as 'max(a, b)'
      """
    ),
    MistakeExample(
      "volume in []",
      """
      error[X033]: the list is empty
        expression:1:11
         |
       1 | volume in []
         |           ^^
         = name at least one value, such as '["a", "b"]', or a range, such as '[10..20]'
      """
    ),
    MistakeExample(
      "volume in (3, 4)",
      """
      error[X034]: a list stands in square brackets
        expression:1:11
         |
       1 | volume in (3, 4)
         |           ^^^^^^
         = write '[3, 4]'
      """
    ),
    MistakeExample(
      "volume in 10..20",
      """
      error[X035]: 'in' is followed by a list or a range in brackets
        expression:1:8
         |
       1 | volume in 10..20
         |        ^^
         = write 'in [10..20]'
      """
    ),
    MistakeExample(
      "volume between 10 to 20",
      """
      error[X036]: 'between' needs two ends joined by 'and'
        expression:1:8
         |
       1 | volume between 10 to 20
         |        ^^^^^^^
         = write it as in 'volume between 10 and 20'
      """
    ),
    MistakeExample(
      "foo(volume) > 3",
      """
      error[X037]: unknown function 'foo'
        expression:1:1
         |
       1 | foo(volume) > 3
         | ^^^
         = functions: min, max, abs, round, sum, count, mean
      """
    ),
    MistakeExample(
      "maxx(volume, 3) > 3",
      """
      error[X037]: unknown function 'maxx'
        expression:1:1
         |
       1 | maxx(volume, 3) > 3
         | ^^^^
         = did you mean 'max'?
         = functions: min, max, abs, round, sum, count, mean
      """
    ),
    MistakeExample(
      "MAX(volume, 3) > 3",
      """
      error[X037]: unknown function 'MAX'
        expression:1:1
         |
       1 | MAX(volume, 3) > 3
         | ^^^
         = write 'max'
      """
    ),
    MistakeExample(
      "average(volume, last_year) > 3",
      """
      error[X037]: unknown function 'average'
        expression:1:1
         |
       1 | average(volume, last_year) > 3
         | ^^^^^^^
         = write 'mean'
      """
    ),
    MistakeExample(
      "abs(volume, 3) > 3",
      """
      error[X038]: 'abs' takes one argument, not 2
        expression:1:1
         |
       1 | abs(volume, 3) > 3
         | ^^^^^^^^^^^^^^
      """
    ),
    MistakeExample(
      "max() > 3",
      """
      error[X038]: 'max' takes at least one argument, not 0
        expression:1:1
         |
       1 | max() > 3
         | ^^^^^
      """
    ),
    MistakeExample(
      "round(volume, 1, 2) > 3",
      """
      error[X038]: 'round' takes a number and, if wanted, the number of decimals, not 3
        expression:1:1
         |
       1 | round(volume, 1, 2) > 3
         | ^^^^^^^^^^^^^^^^^^^
      """
    ),
    MistakeExample(
      "change(volume, last_year) > 3",
      """
      error[X039]: 'change' can only be the whole expression of a derived measure
        expression:1:1
         |
       1 | change(volume, last_year) > 3
         | ^^^^^^
         = declare a measure with 'is: change(CURRENT, BASE)' and use its name here
      """
    ),
    MistakeExample(
      "change(volume)",
      in: .derivation,
      """
      error[X040]: 'change' takes the names of two measures, the current one and its base
        expression:1:1
         |
       1 | change(volume)
         | ^^^^^^^^^^^^^^
         = write it as in 'change(volume, last_year)'
      """
    ),
    MistakeExample(
      "change(volume, 3)",
      in: .derivation,
      """
      error[X040]: 'change' takes the names of two measures, the current one and its base
        expression:1:1
         |
       1 | change(volume, 3)
         | ^^^^^^^^^^^^^^^^^
         = write it as in 'change(volume, last_year)'
      """
    ),
    MistakeExample(
      "not significant",
      in: .unless,
      """
      error[X041]: 'significant' needs its level
        expression:1:5
         |
       1 | not significant
         |     ^^^^^^^^^^^
         = write 'significant at 95%'
      """
    ),
    MistakeExample(
      "not significant at 95",
      in: .unless,
      """
      error[X041]: 'significant' needs its level
        expression:1:5
         |
       1 | not significant at 95
         |     ^^^^^^^^^^^^^^^^^
         = write 'significant at 95%'
      """
    ),
    MistakeExample(
      "volume missing",
      """
      error[X042]: 'is' is missing before 'missing'
        expression:1:8
         |
       1 | volume missing
         |        ^^^^^^^
         = write 'volume is missing'
      """
    ),
    MistakeExample(
      "volume not missing",
      """
      error[X042]: 'is' is missing before 'not missing'
        expression:1:8
         |
       1 | volume not missing
         |        ^^^
         = write 'volume is not missing'
      """
    ),
    MistakeExample(
      #"volume at least "High""#,
      """
      error[X042]: 'is' is missing before 'at least'
        expression:1:8
         |
       1 | volume at least "High"
         |        ^^^^^^^^
         = write 'volume is at least "High"'
      """
    ),
    MistakeExample(
      #"volume is atleast "High""#,
      """
      error[X043]: 'atleast' is two words
        expression:1:11
         |
       1 | volume is atleast "High"
         |           ^^^^^^^
         = write 'at least'
      """
    ),
    MistakeExample(
      #"volume is at "High""#,
      """
      error[X044]: 'is at' goes on with 'least' or 'most'
        expression:1:11
         |
       1 | volume is at "High"
         |           ^^^^^^^^^
         = write it as in 'volume is at least "High"'
      """
    ),
    MistakeExample(
      "volume is",
      """
      error[X045]: the name of a level is missing after 'is'
        expression:1:8
         |
       1 | volume is
         |        ^^
         = write it as in 'volume is at least "High"', or 'is missing'
      """
    ),
    MistakeExample(
      #"(volume + 3) is "High""#,
      """
      error[X046]: only a criterion or a group has a level
        expression:1:1
         |
       1 | (volume + 3) is "High"
         | ^^^^^^^^^^^^
         = write its name alone before 'is'
      """
    ),
    MistakeExample(
      "volume is 3",
      """
      error[X047]: 'is' compares levels, not numbers
        expression:1:8
         |
       1 | volume is 3
         |        ^^
         = write 'volume = 3'
      """
    ),
    MistakeExample(
      "volume is at least 3",
      """
      error[X047]: 'is' compares levels, not numbers
        expression:1:8
         |
       1 | volume is at least 3
         |        ^^
         = write 'volume >= 3'
      """
    ),
    MistakeExample(
      "volume is >= 3",
      """
      error[X047]: 'is' does not go with '>='
        expression:1:8
         |
       1 | volume is >= 3
         |        ^^
         = leave out 'is'
      """
    ),
    MistakeExample(
      "volume is more than 3",
      """
      error[X047]: numbers are compared with signs, not with 'is more than'
        expression:1:8
         |
       1 | volume is more than 3
         |        ^^^^^^^^^^^^
         = write 'volume > 3'
      """
    ),
    MistakeExample(
      "repeated is true",
      """
      error[X048]: 'is' compares levels, not yes and no
        expression:1:10
         |
       1 | repeated is true
         |          ^^
         = write 'repeated'
      """
    ),
    MistakeExample(
      "repeated is false",
      """
      error[X048]: 'is' compares levels, not yes and no
        expression:1:10
         |
       1 | repeated is false
         |          ^^
         = write 'not repeated'
      """
    ),
  ]

  @Test(arguments: examples)
  func isToldWithItsCure(_ example: MistakeExample) {
    #expect(example.found == example.report)
  }

  @Test func nothingAtAllIsAMistake() {
    let report = """
      error[X001]: nothing is written here
        expression:1:1
        = write an expression, such as 'trend >= 25%'

      """
    #expect(ExpressionExamples.conditionReport("") == report)
    #expect(ExpressionExamples.conditionReport(" \n ").hasPrefix("error[X001]"))
    #expect(ExpressionExamples.numberReport("") == report)
    #expect(ExpressionExamples.derivationReport("") == report)
  }

  @Test func anExpressionBeyondTenThousandBytesIsNotRead() {
    let longest = "volume > 1" + String(repeating: "+1", count: 4995)
    #expect(longest.utf8.count == 10_000)
    #expect(ExpressionExamples.conditionReport(longest) == "")
    let finding = ExpressionExamples.onlyFinding(longest + " ")
    #expect(finding?.code.rawValue == "X002")
    #expect(finding?.message == "the expression has 10001 bytes; at most 10000 are read")
    #expect(finding?.hint == "work out parts of it as derived measures")
  }

  @Test(arguments: ["(", "-", "not ", "abs("])
  func nestingBeyondSixtyFourIsNotRead(_ opening: String) {
    let deep = String(repeating: opening, count: 2000) + "volume"
    let finding = ExpressionExamples.onlyFinding(deep)
    #expect(finding?.code.rawValue == "X003")
    #expect(finding?.message == "the expression is nested more than 64 deep")
    #expect(finding?.hint == "work out parts of it as derived measures")
  }

  @Test func sixtyBracketsAreRead() {
    let open = String(repeating: "(", count: 60)
    let close = String(repeating: ")", count: 60)
    #expect(ExpressionExamples.conditionReport(open + "volume > 1" + close) == "")
  }
}
