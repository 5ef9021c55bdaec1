import Diagnostics
import Testing

@testable import RulesFile

/// What the lexer says of single signs, texts and numbers.
@Suite struct LexicalMistakesTests {
  static let examples = [
    MistakeExample(
      "volume ? 3 : 4",
      """
      error[X004]: '?' means nothing in an expression
        expression:1:8
         |
       1 | volume ? 3 : 4
         |        ^
         = a condition only says when; put what follows under 'then'
      """
    ),
    MistakeExample(
      "{volume} > 3",
      """
      error[X004]: '{' means nothing in an expression
        expression:1:1
         |
       1 | {volume} > 3
         | ^
         = names need no braces here
      """
    ),
    MistakeExample(
      "volume.level > 3",
      """
      error[X004]: '.' means nothing in an expression
        expression:1:7
         |
       1 | volume.level > 3
         |       ^
         = names hold letters, digits and '_', no point
      """
    ),
    MistakeExample(
      "volume > 3; trend > 4",
      """
      error[X004]: ';' means nothing in an expression
        expression:1:11
         |
       1 | volume > 3; trend > 4
         |           ^
      """
    ),
    MistakeExample(
      "trend >= 25% && volume > 3",
      """
      error[X005]: '&&' is not a sign of the expression language
        expression:1:14
         |
       1 | trend >= 25% && volume > 3
         |              ^^
         = write 'and'
      """
    ),
    MistakeExample(
      "trend >= 25% || volume > 3",
      """
      error[X005]: '||' is not a sign of the expression language
        expression:1:14
         |
       1 | trend >= 25% || volume > 3
         |              ^^
         = write 'or'
      """
    ),
    MistakeExample(
      "!repeated",
      """
      error[X005]: '!' is not a sign of the expression language
        expression:1:1
         |
       1 | !repeated
         | ^
         = write 'not'
      """
    ),
    MistakeExample(
      "trend >= 25% & volume > 3 | repeated",
      """
      error[X005]: '&' is not a sign of the expression language
        expression:1:14
         |
       1 | trend >= 25% & volume > 3 | repeated
         |              ^
         = write 'and'

      error[X005]: '|' is not a sign of the expression language
        expression:1:27
         |
       1 | trend >= 25% & volume > 3 | repeated
         |                           ^
         = write 'or'
      """
    ),
    MistakeExample(
      "volume == 3",
      """
      error[X006]: '==' is not a sign of the expression language
        expression:1:8
         |
       1 | volume == 3
         |        ^^
         = write '='
      """
    ),
    MistakeExample(
      "volume === 3",
      """
      error[X006]: '===' is not a sign of the expression language
        expression:1:8
         |
       1 | volume === 3
         |        ^^^
         = write '='
      """
    ),
    MistakeExample(
      "volume => 3",
      """
      error[X006]: '=>' is not a sign of the expression language
        expression:1:8
         |
       1 | volume => 3
         |        ^^
         = write '>='
      """
    ),
    MistakeExample(
      "volume =< 3",
      """
      error[X006]: '=<' is not a sign of the expression language
        expression:1:8
         |
       1 | volume =< 3
         |        ^^
         = write '<='
      """
    ),
    MistakeExample(
      "volume <> 3",
      """
      error[X006]: '<>' is not a sign of the expression language
        expression:1:8
         |
       1 | volume <> 3
         |        ^^
         = write '!='
      """
    ),
    MistakeExample(
      "volume !== 3",
      """
      error[X006]: '!==' is not a sign of the expression language
        expression:1:8
         |
       1 | volume !== 3
         |        ^^^
         = write '!='
      """
    ),
    MistakeExample(
      "volume ≥ 3",
      """
      error[X007]: '≥' is not a sign of the expression language
        expression:1:8
         |
       1 | volume ≥ 3
         |        ^
         = write '>='
      """
    ),
    MistakeExample(
      "volume ≤ 3",
      """
      error[X007]: '≤' is not a sign of the expression language
        expression:1:8
         |
       1 | volume ≤ 3
         |        ^
         = write '<='
      """
    ),
    MistakeExample(
      "volume ≠ 3",
      """
      error[X007]: '≠' is not a sign of the expression language
        expression:1:8
         |
       1 | volume ≠ 3
         |        ^
         = write '!='
      """
    ),
    MistakeExample(
      "cost > 5 × 3",
      """
      error[X008]: '×' is not a sign of the expression language
        expression:1:10
         |
       1 | cost > 5 × 3
         |          ^
         = write '*'
      """
    ),
    MistakeExample(
      "cost > 5 ÷ 3",
      """
      error[X008]: '÷' is not a sign of the expression language
        expression:1:10
         |
       1 | cost > 5 ÷ 3
         |          ^
         = write '/'
      """
    ),
    MistakeExample(
      "volume > 5^2",
      """
      error[X008]: '^' is not a sign of the expression language
        expression:1:11
         |
       1 | volume > 5^2
         |           ^
         = write '**'
      """
    ),
    MistakeExample(
      "trend > −5%",
      """
      error[X008]: '−' is not a sign of the expression language
        expression:1:9
         |
       1 | trend > −5%
         |         ^
         = write '-'
      """
    ),
    MistakeExample(
      "volume in [1...3]",
      """
      error[X009]: '...' is not a sign of the expression language
        expression:1:13
         |
       1 | volume in [1...3]
         |             ^^^
         = write '..'
      """
    ),
    MistakeExample(
      "cost >= £1000",
      """
      error[X010]: '£' is not part of a number
        expression:1:9
         |
       1 | cost >= £1000
         |         ^
         = write the number alone; its unit comes from the measure
      """
    ),
    MistakeExample(
      "volume > 3 AND trend > 3",
      """
      error[X011]: 'AND' is not a name; the words of the language have small letters
        expression:1:12
         |
       1 | volume > 3 AND trend > 3
         |            ^^^
         = write 'and'
      """
    ),
    MistakeExample(
      "volume > 3 and Not repeated",
      """
      error[X011]: 'Not' is not a name; the words of the language have small letters
        expression:1:16
         |
       1 | volume > 3 and Not repeated
         |                ^^^
         = write 'not'
      """
    ),
    MistakeExample(
      "+volume > 3",
      """
      error[X012]: '+' stands between two numbers
        expression:1:1
         |
       1 | +volume > 3
         | ^
         = leave it out
      """
    ),
    MistakeExample(
      "volume is 'High'",
      """
      error[X013]: texts stand in double quotes
        expression:1:11
         |
       1 | volume is 'High'
         |           ^^^^^^
         = write "High"
      """
    ),
    MistakeExample(
      "volume is “High”",
      """
      error[X014]: curly quotes are not read; texts stand in straight double quotes
        expression:1:11
         |
       1 | volume is “High”
         |           ^^^^^^
         = write "High"
      """
    ),
    MistakeExample(
      "kind = ‘fraud’",
      """
      error[X014]: curly quotes are not read; texts stand in straight double quotes
        expression:1:8
         |
       1 | kind = ‘fraud’
         |        ^^^^^^^
         = write "fraud"
      """
    ),
    MistakeExample(
      #"kind = "fraud"#,
      """
      error[X015]: the text has no closing quote
        expression:1:8
         |
       1 | kind = "fraud
         |        ^^^^^^
         = close it with '"'
      """
    ),
    MistakeExample(
      "volume >= 10k",
      """
      error[X017]: '10k' is neither a number nor a name
        expression:1:11
         |
       1 | volume >= 10k
         |           ^^^
         = write '10000'
      """
    ),
    MistakeExample(
      "volume >= 2.5m",
      """
      error[X017]: '2.5m' is neither a number nor a name
        expression:1:11
         |
       1 | volume >= 2.5m
         |           ^^^^
         = write '2500000'
      """
    ),
    MistakeExample(
      "trend > 10pc",
      """
      error[X017]: '10pc' is neither a number nor a name
        expression:1:9
         |
       1 | trend > 10pc
         |         ^^^^
         = write '10%'
      """
    ),
    MistakeExample(
      "volume > 1e5",
      """
      error[X018]: '1e5' is neither a number nor a name
        expression:1:10
         |
       1 | volume > 1e5
         |          ^^^
         = numbers look like 25, 0.5 or 25%; names begin with a letter
      """
    ),
    MistakeExample(
      "volume > 1.2.3",
      """
      error[X018]: '1.2.3' is neither a number nor a name
        expression:1:10
         |
       1 | volume > 1.2.3
         |          ^^^^^
         = numbers look like 25, 0.5 or 25%; names begin with a letter
      """
    ),
    MistakeExample(
      "volume > 3x",
      """
      error[X018]: '3x' is neither a number nor a name
        expression:1:10
         |
       1 | volume > 3x
         |          ^^
         = numbers look like 25, 0.5 or 25%; names begin with a letter
      """
    ),
    MistakeExample(
      "volume >= 1,000",
      """
      error[X019]: numbers are written without separators
        expression:1:11
         |
       1 | volume >= 1,000
         |           ^^^^^
         = write '1000'
      """
    ),
    MistakeExample(
      "volume >= 1 000",
      """
      error[X019]: numbers are written without separators
        expression:1:11
         |
       1 | volume >= 1 000
         |           ^^^^^
         = write '1000'
      """
    ),
    MistakeExample(
      "volume >= 10,500,000.5",
      """
      error[X019]: numbers are written without separators
        expression:1:11
         |
       1 | volume >= 10,500,000.5
         |           ^^^^^^^^^^^^
         = write '10500000.5'
      """
    ),
    MistakeExample(
      "volume in [1,000..2,000]",
      """
      error[X019]: numbers are written without separators
        expression:1:12
         |
       1 | volume in [1,000..2,000]
         |            ^^^^^^^^^^^^
         = write '1000..2000'
      """
    ),
    MistakeExample(
      "trend >= 25 %",
      """
      error[X020]: a blank stands between the number and '%'
        expression:1:10
         |
       1 | trend >= 25 %
         |          ^^^^
         = write '25%'
      """
    ),
    MistakeExample(
      "volume % > 3",
      """
      error[X021]: '%' stands directly behind a number and nowhere else
        expression:1:8
         |
       1 | volume % > 3
         |        ^
         = write the percentage as a number, such as '25%'
      """
    ),
    MistakeExample(
      "trend > 25 percent",
      """
      error[X022]: 'percent' cannot follow a number
        expression:1:9
         |
       1 | trend > 25 percent
         |         ^^^^^^^^^^
         = write '25%'
      """
    ),
    MistakeExample(
      "volume > 20 crimes",
      """
      error[X022]: 'crimes' cannot follow a number
        expression:1:10
         |
       1 | volume > 20 crimes
         |          ^^^^^^^^^
         = write the number alone, '20'; its unit comes from what it is compared with
      """
    ),
  ]

  @Test(arguments: examples)
  func isToldWithItsCure(_ example: MistakeExample) {
    #expect(example.found == example.report)
  }

  @Test func aNumberThatIsNotFiniteIsRefused() {
    let text = "volume > 1" + String(repeating: "0", count: 309)
    let finding = ExpressionExamples.onlyFinding(text)
    #expect(finding?.code.rawValue == "X016")
    #expect(finding?.message == "the number is too large to calculate with")
    #expect(finding?.hint == "numbers go up to about 1.8 times 10 to the power of 308")
    #expect(finding?.location?.column == 10)
  }
}
