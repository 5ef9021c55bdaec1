import Testing

@testable import Precedence
@testable import Reports

@Suite struct ScaleWordingTests {
  @Test(
    arguments: [
      ("refuse", "refused where the ranking needs it"), ("neutral", "the middle"),
      ("worst", "the worst"),
      ("best", "the best"), ("leave out", "left out of the score"),
      ("interval", "anything it could be"), ("new\nword", "new word"),
    ]
  ) func everyPolicyIsInWords(word: String, text: String) {
    #expect(Wording.ifMissing(word) == text)
  }

  @Test func aMeasureOfWhichNothingIsSaidIsADash() {
    let measure = RulesSummary.Measure(
      id: "a",
      unit: "crimes",
      about: nil,
      sources: [],
      formula: nil,
      unless: nil,
      missing: "worst"
    )
    #expect(Wording.measureMeaning(measure, []) == "-")
    #expect(Wording.measureMeaning(measure, ["A", "B"]) == "From A and B.")
  }

  @Test func aRuleMayHaveNoReasonAndAPurpose() {
    let rule = RulesSummary.Rule(
      id: "watch_it",
      condition: "a > 1",
      effects: ["monitor", "flag few"],
      because: nil,
      about: "Keeps an eye on it"
    )
    #expect(
      Wording.ruleInWords(rule)
        == "watch it: when a > 1, then monitor and flag few. Keeps an eye on it."
    )
  }

  @Test func aGroupMaySayWhatItIs() {
    let group = RulesSummary.Group(
      id: "harm_score",
      combination: "sum",
      about: "all harm",
      terms: [],
      range: 1...25,
      levels: [],
      cuts: []
    )
    #expect(Wording.groupMade(group) == "Harm score: sum, from 1 to 25 (all harm)")
  }
}
