import Diagnostics
import ScoringKernel
import Testing

@testable import RulesFile

/// What the checker says.
@Suite struct MeaningMistakesTests {
  static let examples = [
    MistakeExample(
      "trnd >= 25%",
      """
      error[X060]: unknown name 'trnd'
        expression:1:1
         |
       1 | trnd >= 25%
         | ^^^^
         = did you mean 'trend'?
         = known names: volume, last_year, harm_days, trend, concern, repeated, kind, cost, share, threshold, area, pilot
      """
    ),
    MistakeExample(
      #"nothing is "High""#,
      """
      error[X060]: unknown name 'nothing'
        expression:1:1
         |
       1 | nothing is "High"
         | ^^^^^^^
         = known names: volume, harm, cost_police, cost_council, smooth, likelihood
      """
    ),
    MistakeExample(
      #"harm is "High""#,
      in: .unless,
      """
      error[X073]: levels are not known here: measures are worked out before criteria
        expression:1:1
         |
       1 | harm is "High"
         | ^^^^
      """
    ),
    MistakeExample(
      "harm >= 3",
      """
      error[X061]: 'harm' is a criterion or group, not a measure; an expression reads its level only
        expression:1:1
         |
       1 | harm >= 3
         | ^^^^
         = write it as in 'harm is at least "High"'
      """
    ),
    MistakeExample(
      "base < 20",
      """
      error[X080]: 'base' means something only in the 'unless' of a change
        expression:1:1
         |
       1 | base < 20
         | ^^^^
      """
    ),
    MistakeExample(
      "not significant at 95%",
      """
      error[X080]: 'significant' means something only in the 'unless' of a change
        expression:1:5
         |
       1 | not significant at 95%
         |     ^^^^^^^^^^^^^^^^^^
      """
    ),
    MistakeExample(
      "significant at 100%",
      in: .unless,
      """
      error[X081]: the level of significance lies between 0% and 100%
        expression:1:1
         |
       1 | significant at 100%
         | ^^^^^^^^^^^^^^^^^^^
         = write 'significant at 95%'
      """
    ),
    MistakeExample(
      "change(volume, harm_days)",
      in: .derivation,
      """
      error[X082]: cannot work out the change from days to crimes
        expression:1:1
         |
       1 | change(volume, harm_days)
         | ^^^^^^^^^^^^^^^^^^^^^^^^^
         = both measures need the same unit
      """
    ),
    MistakeExample(
      "change(volume, last_yaer)",
      in: .derivation,
      """
      error[X060]: unknown name 'last_yaer'
        expression:1:16
         |
       1 | change(volume, last_yaer)
         |                ^^^^^^^^^
         = did you mean 'last_year'?
         = known names: volume, last_year, harm_days, trend, concern, repeated, kind, cost, share
      """
    ),
    MistakeExample(
      "change(volume, kind)",
      in: .derivation,
      """
      error[X040]: 'change' takes the names of two measures, the current one and its base
        expression:1:16
         |
       1 | change(volume, kind)
         |                ^^^^
         = write it as in 'change(volume, last_year)'
      """
    ),
    MistakeExample(
      "volume > trend",
      """
      error[X062]: cannot compare crimes with percent
        expression:1:1
         |
       1 | volume > trend
         | ^^^^^^^^^^^^^^
         = 'volume' is in crimes, 'trend' in percent
      """
    ),
    MistakeExample(
      "25% > volume",
      """
      error[X062]: cannot compare percent with crimes
        expression:1:1
         |
       1 | 25% > volume
         | ^^^^^^^^^^^^
         = '25%' is in percent, 'volume' in crimes
      """
    ),
    MistakeExample(
      "volume + harm_days > 3",
      """
      error[X062]: cannot add crimes and days
        expression:1:1
         |
       1 | volume + harm_days > 3
         | ^^^^^^^^^^^^^^^^^^
         = 'volume' is in crimes, 'harm_days' in days
      """
    ),
    MistakeExample(
      "max(volume, 3, harm_days) > 3",
      """
      error[X062]: cannot take the max of crimes and days
        expression:1:5
         |
       1 | max(volume, 3, harm_days) > 3
         |     ^^^^^^^^^^^^^^^^^^^^
         = 'volume' is in crimes, 'harm_days' in days
      """
    ),
    MistakeExample(
      "volume between 10% and 20%",
      """
      error[X062]: cannot compare crimes with percent
        expression:1:1
         |
       1 | volume between 10% and 20%
         | ^^^^^^^^^^^^^^^^^^
         = 'volume' is in crimes, '10%' in percent
      """
    ),
    MistakeExample(
      "cost / volume > harm_days",
      """
      error[X062]: cannot compare pounds per crimes with days
        expression:1:1
         |
       1 | cost / volume > harm_days
         | ^^^^^^^^^^^^^^^^^^^^^^^^^
         = 'cost / volume' is in pounds per crimes, 'harm_days' in days
      """
    ),
    MistakeExample(
      #"volume + "a" > 3"#,
      """
      error[X063]: a number is needed, but '"a"' is a text
        expression:1:10
         |
       1 | volume + "a" > 3
         |          ^^^
      """
    ),
    MistakeExample(
      "volume - repeated > 3",
      """
      error[X063]: a number is needed, but 'repeated' is yes or no
        expression:1:10
         |
       1 | volume - repeated > 3
         |          ^^^^^^^^
      """
    ),
    MistakeExample(
      "abs(volume > 3) > 3",
      """
      error[X063]: a number is needed, but 'volume > 3' is a condition
        expression:1:5
         |
       1 | abs(volume > 3) > 3
         |     ^^^^^^^^^^
      """
    ),
    MistakeExample(
      "volume > 3",
      in: .derivation,
      """
      error[X063]: a number is needed, but 'volume > 3' is a condition
        expression:1:1
         |
       1 | volume > 3
         | ^^^^^^^^^^
      """
    ),
    MistakeExample(
      "kind",
      in: .derivation,
      """
      error[X063]: a number is needed, but 'kind' is a category
        expression:1:1
         |
       1 | kind
         | ^^^^
      """
    ),
    MistakeExample(
      "volume * 10% > 3",
      """
      error[X077]: a percentage cannot be a factor: '10%' is the number 10
        expression:1:10
         |
       1 | volume * 10% > 3
         |          ^^^
         = write '0.1'
      """
    ),
    MistakeExample(
      "volume / 0 > 3",
      """
      error[X074]: division by zero
        expression:1:10
         |
       1 | volume / 0 > 3
         |          ^
      """
    ),
    MistakeExample(
      "volume / (2 - 2) > 3",
      """
      error[X074]: division by zero
        expression:1:10
         |
       1 | volume / (2 - 2) > 3
         |          ^^^^^^^
      """
    ),
    MistakeExample(
      "volume ** 0.5 > 3",
      """
      error[X075]: the exponent has to be a whole number from -1024 to 1024, written out
        expression:1:11
         |
       1 | volume ** 0.5 > 3
         |           ^^^
      """
    ),
    MistakeExample(
      "volume ** last_year > 3",
      """
      error[X075]: the exponent has to be a whole number from -1024 to 1024, written out
        expression:1:11
         |
       1 | volume ** last_year > 3
         |           ^^^^^^^^^
      """
    ),
    MistakeExample(
      "round(volume, 20) > 3",
      """
      error[X076]: the number of decimals has to be a whole number from 0 to 15, written out
        expression:1:15
         |
       1 | round(volume, 20) > 3
         |               ^^
      """
    ),
    MistakeExample(
      "trend > 10 ** 1000",
      """
      error[X084]: the number cannot be worked out: it is too large, or divides by zero
        expression:1:9
         |
       1 | trend > 10 ** 1000
         |         ^^^^^^^^^^
      """
    ),
    MistakeExample(
      "volume",
      """
      error[X064]: a condition is needed, but 'volume' is a number (crimes)
        expression:1:1
         |
       1 | volume
         | ^^^^^^
         = compare it, such as 'volume >= 10'
      """
    ),
    MistakeExample(
      "kind",
      """
      error[X064]: a condition is needed, but 'kind' is a category
        expression:1:1
         |
       1 | kind
         | ^^^^
         = compare it, such as 'kind = "burglary"'
      """
    ),
    MistakeExample(
      #""fraud""#,
      """
      error[X064]: a condition is needed, but '"fraud"' is a text
        expression:1:1
         |
       1 | "fraud"
         | ^^^^^^^
      """
    ),
    MistakeExample(
      "(volume > 3) = true",
      """
      error[X070]: a condition cannot be compared
        expression:1:1
         |
       1 | (volume > 3) = true
         | ^^^^^^^^^^^^^^^^^^^
         = join conditions with 'and', 'or' and 'not'
      """
    ),
    MistakeExample(
      "1 > 2",
      """
      warning[X078]: this is always false
        expression:1:1
         |
       1 | 1 > 2
         | ^^^^^
      """
    ),
    MistakeExample(
      "5 is not missing",
      """
      warning[X078]: this is always true
        expression:1:1
         |
       1 | 5 is not missing
         | ^^^^^^^^^^^^^^^^
      """
    ),
    MistakeExample(
      "volume between 20 and 10",
      """
      error[X079]: no number lies between 20 and 10
        expression:1:1
         |
       1 | volume between 20 and 10
         | ^^^^^^^^^^^^^^^^^^^^^^^^
         = write the lower end first
      """
    ),
    MistakeExample(
      "volume in (10..10]",
      """
      error[X079]: no number lies between 10 and 10
        expression:1:1
         |
       1 | volume in (10..10]
         | ^^^^^^^^^^^^^^^^^^
         = write the lower end first
      """
    ),
    MistakeExample(
      "repeated > 3",
      """
      error[X069]: 'repeated' is yes or no, and a condition by itself
        expression:1:1
         |
       1 | repeated > 3
         | ^^^^^^^^^^^^
         = write 'repeated' or 'not repeated'
      """
    ),
    MistakeExample(
      #"repeated = "yes""#,
      """
      error[X069]: 'repeated' is yes or no, and a condition by itself
        expression:1:1
         |
       1 | repeated = "yes"
         | ^^^^^^^^^^^^^^^^
         = write 'repeated' or 'not repeated'
      """
    ),
    MistakeExample(
      #"repeated is "Yes""#,
      """
      error[X069]: 'repeated' is yes or no, and a condition by itself
        expression:1:1
         |
       1 | repeated is "Yes"
         | ^^^^^^^^
         = write 'repeated' or 'not repeated'
      """
    ),
    MistakeExample(
      #"kind = "fruad""#,
      """
      error[X065]: 'fruad' is not a category of 'kind'
        expression:1:8
         |
       1 | kind = "fruad"
         |        ^^^^^^^
         = did you mean 'fraud'?
         = categories: burglary, robbery, fraud
      """
    ),
    MistakeExample(
      #"kind in ["fraud", "burglry"]"#,
      """
      error[X065]: 'burglry' is not a category of 'kind'
        expression:1:19
         |
       1 | kind in ["fraud", "burglry"]
         |                   ^^^^^^^^^
         = did you mean 'burglary'?
         = categories: burglary, robbery, fraud
      """
    ),
    MistakeExample(
      "kind = fraud",
      """
      error[X067]: texts stand in double quotes
        expression:1:8
         |
       1 | kind = fraud
         |        ^^^^^
         = write "fraud"
      """
    ),
    MistakeExample(
      "kind = arson",
      """
      error[X067]: texts stand in double quotes
        expression:1:8
         |
       1 | kind = arson
         |        ^^^^^
         = categories: burglary, robbery, fraud
      """
    ),
    MistakeExample(
      "kind = 3",
      """
      error[X066]: 'kind' is a category and compares with texts, but '3' is a number
        expression:1:8
         |
       1 | kind = 3
         |        ^
      """
    ),
    MistakeExample(
      #"kind > "fraud""#,
      """
      error[X066]: 'kind' is a category, and categories have no order for '>'
        expression:1:1
         |
       1 | kind > "fraud"
         | ^^^^^^^^^^^^^^
         = use '=', '!=' or 'in [...]'
      """
    ),
    MistakeExample(
      #"kind is "fraud""#,
      """
      error[X073]: 'kind' is a category and has no level
        expression:1:1
         |
       1 | kind is "fraud"
         | ^^^^
         = write 'kind = "fraud"'
      """
    ),
    MistakeExample(
      #""x" = "y""#,
      """
      warning[X078]: this is always false
        expression:1:1
         |
       1 | "x" = "y"
         | ^^^^^^^^^
      """
    ),
    MistakeExample(
      #""x" < "y""#,
      """
      error[X063]: a number is needed, but '"x" < "y"' is a comparison of texts
        expression:1:1
         |
       1 | "x" < "y"
         | ^^^^^^^^^
      """
    ),
    MistakeExample(
      "volume level > 3",
      """
      error[X068]: levels are compared with 'is'
        expression:1:1
         |
       1 | volume level > 3
         | ^^^^^^^^^^^^
         = write it as in 'volume is at least "High"'
      """
    ),
    MistakeExample(
      "volume = high",
      """
      error[X068]: levels are compared with 'is'
        expression:1:1
         |
       1 | volume = high
         | ^^^^^^^^^^^^^
         = write 'volume is "High"'
      """
    ),
    MistakeExample(
      #"volume != "High""#,
      """
      error[X068]: levels are compared with 'is'
        expression:1:1
         |
       1 | volume != "High"
         | ^^^^^^^^^^^^^^^^
         = write 'volume is not "High"'
      """
    ),
    MistakeExample(
      #"volume > "High""#,
      """
      error[X068]: levels are compared with 'is'
        expression:1:1
         |
       1 | volume > "High"
         | ^^^^^^^^^^^^^^^
         = write 'volume is at least "Very high"'
      """
    ),
    MistakeExample(
      #"volume <= "Hihg""#,
      """
      error[X068]: levels are compared with 'is'
        expression:1:1
         |
       1 | volume <= "Hihg"
         | ^^^^^^^^^^^^^^^^
         = write 'volume is at most "High"'
      """
    ),
    MistakeExample(
      #"volume in ["Low", "High"]"#,
      """
      error[X068]: levels are compared with 'is', one by one
        expression:1:1
         |
       1 | volume in ["Low", "High"]
         | ^^^^^^^^^^^^^^^^^^^^^^^^^
         = write it as in 'volume is "Low" or volume is "High"'
      """
    ),
    MistakeExample(
      "volume is high",
      """
      error[X067]: levels stand in double quotes
        expression:1:11
         |
       1 | volume is high
         |           ^^^^
         = write "High"
      """
    ),
    MistakeExample(
      "volume is at least very high",
      """
      error[X067]: levels stand in double quotes
        expression:1:20
         |
       1 | volume is at least very high
         |                    ^^^^^^^^^
         = write "Very high"
      """
    ),
    MistakeExample(
      "volume is enormous",
      """
      error[X067]: levels stand in double quotes
        expression:1:11
         |
       1 | volume is enormous
         |           ^^^^^^^^
         = levels of 'volume': Very low, Low, Medium, High, Very high
      """
    ),
    MistakeExample(
      #"likelihood is at least "Hihg""#,
      """
      error[X071]: 'Hihg' is not a level of 'likelihood'
        expression:1:24
         |
       1 | likelihood is at least "Hihg"
         |                        ^^^^^^
         = did you mean 'High'?
         = levels: Low, Medium, High
      """
    ),
    MistakeExample(
      #"cost is "High""#,
      """
      error[X072]: several criteria read the measure 'cost', each with its own level
        expression:1:1
         |
       1 | cost is "High"
         | ^^^^
         = name the criterion: cost_police, cost_council
      """
    ),
    MistakeExample(
      #"trend is "High""#,
      """
      error[X073]: 'smooth' has a score but no levels
        expression:1:1
         |
       1 | trend is "High"
         | ^^^^^
         = give it 'levels' and 'cuts', or compare a measure
      """
    ),
    MistakeExample(
      #"concern is "High""#,
      """
      error[X073]: no criterion reads the measure 'concern', so it has no level
        expression:1:1
         |
       1 | concern is "High"
         | ^^^^^^^
         = compare the measure itself, such as 'concern >= 4'
      """
    ),
    MistakeExample(
      #"volume is "High""#,
      in: .unless,
      """
      error[X073]: levels are not known here: measures are worked out before criteria
        expression:1:1
         |
       1 | volume is "High"
         | ^^^^^^
         = compare the measure itself, such as 'volume >= 10'
      """
    ),
    MistakeExample(
      #"volume is at least "Very low""#,
      """
      warning[X078]: this is always true
        expression:1:1
         |
       1 | volume is at least "Very low"
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """
    ),
    MistakeExample(
      #"volume is not at most "Very high""#,
      """
      warning[X078]: this is always false
        expression:1:1
         |
       1 | volume is not at most "Very high"
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """
    ),
  ]

  @Test(arguments: examples)
  func isToldWithItsCure(_ example: MistakeExample) {
    #expect(example.found == example.report)
  }

  @Test func aListOfMoreThanAHundredValuesIsRefused() {
    let values = [String](repeating: "1", count: 101).joined(separator: ", ")
    let finding = ExpressionExamples.onlyFinding("volume in [\(values)]")
    #expect(finding?.code.rawValue == "X083")
    #expect(finding?.message == "the list has 101 values; at most 100 are read")
    #expect(ExpressionExamples.conditionReport("volume in [\(values.dropLast(3))]") == "")
  }

  @Test func aTextThatIsACategoryRatherThanALevelIsToldApart() {
    let scope = ExpressionScope(
      measures: ExpressionExamples.measures,
      scales: [
        .init(
          "kind",
          .criterion(CriterionIndex(0)),
          measure: "kind",
          levels: ["Low", "High"]
        )
      ]
    )
    let report = """
      error[X071]: 'fraud' is not a level of 'kind'
        expression:1:9
         |
       1 | kind is "fraud"
         |         ^^^^^^^
         = write '=' to compare the category
         = levels: Low, High

      """
    #expect(ExpressionExamples.conditionReport(#"kind is "fraud""#, in: scope) == report)
  }

  @Test func aLongListOfNamesIsCutShort() {
    let measures = (1...25).map {
      ExpressionScope.Measure("measure\($0)", MeasureIndex($0), .number(.none))
    }
    let scope = ExpressionScope(measures: measures)
    let report = ExpressionExamples.conditionReport("x > 1", in: scope)
    #expect(report.contains("measure19, measure20 and 5 more\n"))
  }

  @Test func withoutAnyNameTheHintSaysSo() {
    let report = ExpressionExamples.conditionReport("x > 1", in: ExpressionScope(measures: []))
    #expect(report.hasSuffix("   = no names are declared\n"))
  }
}
