import Testing

@testable import Precedence
@testable import Reports

@Suite struct ScenarioSummaryTests {
  private func sentences(_ outcome: ScenarioOutcome) -> [String] {
    ScenarioColumn.all(SampleScenarios.result(outcome)).flatMap {
      ScenarioSummary($0).sentences
    }
  }

  private func outcome(_ causes: ScenarioMove.Cause...) -> ScenarioOutcome {
    SampleScenarios.outcome(
      "x",
      SampleScenarios.base,
      [SampleScenarios.weight, SampleScenarios.rule, SampleScenarios.policy],
      zip(["theft", "fire", "noise"], causes).map {
        SampleScenarios.move($0, "2 High", "1 High", $1)
      }
    )
  }

  @Test func `one change that moves nothing is one sentence`() {
    #expect(
      sentences(SampleScenarios.none) == [
        "with 'fires' of 'fire' at 344 fires instead of 430 fires, nothing moves."
      ]
    )
  }

  @Test func `one cause of everything is said at once`() {
    #expect(
      sentences(outcome(.anyOf([0]), .anyOf([0])))[1]
        == "The weight of 'concern' in 'risk' alone does it."
    )
    #expect(
      sentences(outcome(.anyOf([0, 1]), .anyOf([0, 1])))[1]
        == "Each of these does it alone: the weight of 'concern' in 'risk' and the rule 'rising_fast'."
    )
    #expect(sentences(outcome(.together([0, 1, 2])))[1] == "Only all 3 together do it.")
    #expect(
      sentences(outcome(.together([0, 2])))[1]
        == "Only the weight of 'concern' in 'risk' and a missing 'concern' together do it."
    )
  }

  @Test func `what all causes have in common is the cause`() {
    #expect(
      sentences(outcome(.anyOf([0, 1]), .anyOf([1]), .anyOf([1, 2])))[1]
        == "The rule 'rising_fast' alone does it."
    )
  }

  @Test func `several causes are left to the list`() {
    #expect(
      sentences(outcome(.anyOf([0]), .together([1, 2])))[1]
        == "Not all of it comes from one change: the list below says which."
    )
  }

  @Test func `many moves are counted behind the first`() {
    let ids = ["theft", "fire", "noise", "dogs", "e", "f"]
    let moves = ids.map { SampleScenarios.move($0, "2 High", "1 High") }
    let text = sentences(
      SampleScenarios.outcome("x", SampleScenarios.base, [SampleScenarios.rule], moves)
    )[0]
    #expect(text.hasPrefix("with the rule 'rising_fast' off instead of on, Theft from shops"))
    #expect(text.hasSuffix("Noise rises from 2nd to 1st and 3 others change too."))
  }
}
