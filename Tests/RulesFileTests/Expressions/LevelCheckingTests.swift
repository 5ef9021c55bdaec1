import Diagnostics
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct LevelCheckingTests {
  private let candidate = ExampleCandidate(factors: [
    .criterion(CriterionIndex(0)): 3, .criterion(CriterionIndex(1)): 1, .group(GroupIndex(0)): 2,
  ])

  @Test(arguments: [
    #"volume is "High""#, #"volume is not "Low""#, #"volume is at least "High""#,
    #"volume is at least "Medium""#, #"volume is at most "High""#, #"volume level is "High""#,
    #"harm is "Low""#, #"harm_days is "Low""#, #"harm_days level is at most "Low""#,
    #"likelihood is "High""#, #"volume is not at least "Very high""#, "volume level is not missing",
    "cost_police is missing", "cost_police level is missing", "likelihood is not missing",
  ])
  func holds(_ text: String) {
    #expect(ExpressionExamples.truth(text, candidate) == .yes)
    #expect(ExpressionExamples.truth("not \(text)", candidate) == .no)
  }

  @Test func aMissingLevelIsUnknown() {
    #expect(ExpressionExamples.truth(#"cost_police is "High""#, candidate) == .unknown)
  }

  @Test func aLevelBecomesItsPositionFromZero() {
    let condition = ExpressionExamples.condition(#"volume is at least "Very high""#)?.condition
    #expect(condition?.atoms == [.level(.criterion(CriterionIndex(0)), .atLeast, 4)])
    #expect(condition?.steps == [.atom(0)])
  }

  @Test(arguments: [
    (#"volume is at least "Very low""#, true), (#"volume is at most "Very high""#, true),
    (#"volume is not at least "Very low""#, false), (#"volume is not at most "Very high""#, false),
  ])
  func aLevelThatIsAlwaysReachedIsWarnedOf(_ text: String, _ isTrue: Bool) {
    #expect(
      ExpressionExamples.onlyFinding(text)?.message == "this is always \(isTrue ? "true" : "false")"
    )
  }

  @Test(arguments: [
    (">=", "is at least \"High\""), ("<=", "is at most \"High\""), ("=", "is \"High\""),
    ("!=", "is not \"High\""), (">", "is at least \"Very high\""), ("<", "is at most \"Medium\""),
  ])
  func aSignIsOfferedAsWords(_ sign: String, _ words: String) {
    #expect(
      ExpressionExamples.onlyFinding("volume \(sign) \"High\"")?.hint == "write 'volume \(words)'"
    )
  }

  @Test func aLevelOnTheLeftIsOfferedOnTheRight() {
    let hint = ExpressionExamples.onlyFinding(#""High" <= volume"#)?.hint
    #expect(hint == #"write 'volume is at least "High"'"#)
  }
}
