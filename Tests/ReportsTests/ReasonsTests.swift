import Testing

@testable import Precedence
@testable import Reports

@Suite struct ReasonsTests {
  @Test func theMatrixAndItsAxesComeFirst() {
    let reasons = Reasons(of: SampleResult.theft, in: SampleResult.assessment(), missing: [])
    #expect(
      reasons.sentences == [
        "Impact Medium and likelihood High give High.",
        "Impact is Medium: harm Medium (150 days per crime).",
        "Likelihood is High: volume High (1,122 crimes) and trend Medium (+2.0%, which does not "
          + "count as a change).",
        "Rule \"rising fast\" nearly fired: 1.9 points away from 'trend >= 25%'.",
      ]
    )
  }

  @Test func withoutAMatrixTheFirstKeyIsAccountedFor() {
    let result = SampleResult.assessment(matrix: nil, keys: [SampleResult.keys[1]])
    let reasons = Reasons(of: SampleResult.theft, in: result, missing: [])
    #expect(reasons.sentences.first == "Risk is 0.75 on 0 to 1: likelihood High and impact Medium.")
  }

  @Test func aKeyThatIsACriterionSpeaksForItself() {
    let key = RankingKey(name: "volume", isTieBreak: false, isLowestFirst: false)
    let result = SampleResult.assessment(matrix: nil, keys: [key])
    let reasons = Reasons(of: SampleResult.theft, in: result, missing: [])
    #expect(reasons.sentences.first == "Volume High (1,122 crimes).")
  }

  @Test func whatIsNotKnownIsSaidLast() {
    let missing = [
      MissingValue(candidate: "litter", measure: "harm_days", policy: "worst", assumed: [])
    ]
    let reasons = Reasons(of: SampleResult.litter, in: SampleResult.assessment(), missing: missing)
    #expect(
      reasons.sentences == [
        "Rule \"few but asked for\": keep.",
        "Whether the rule \"rising fast\" applies cannot be told.",
        "Not known: harm days.",
      ]
    )
  }
}
