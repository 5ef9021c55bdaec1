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

  private func sentences(_ outcome: ScenarioOutcome, base: AssessmentResult) -> [String] {
    ScenarioColumn.all(WhatIfResult(base: base, outcomes: [outcome])).flatMap {
      ScenarioSummary($0).sentences
    }
  }

  @Test func `places that are less sure are said where nothing moves`() {
    #expect(
      sentences(SampleScenarios.unsure, base: SampleScenarios.opened(1...1, 2...2, 2...3)) == [
        "with a missing 'concern' as 'worst' instead of 'leave out', nothing moves, but Noise can be "
          + "1 to 3 instead of 2 to 3."
      ]
    )
  }

  @Test func `places that are less sure are said beside what moves`() {
    let base = SampleScenarios.opened(1...1, 2...3, 2...3)
    let outcome = SampleScenarios.outcome(
      "x",
      SampleScenarios.opened(1...3, 2...3, 1...3),
      [SampleScenarios.policy],
      [SampleScenarios.move("fire", "2 Medium yes", "2 High yes")]
    )
    #expect(
      sentences(outcome, base: base).last
        == "The places that 2 candidates can have change although their places do not: see "
        + "\"can be\"."
    )
  }

  @Test func `who joins the shortlist on the same place is said once`() {
    let outcome = SampleScenarios.outcome(
      "x",
      SampleScenarios.ranking(["theft High yes", "fire Medium yes", "noise Medium yes"], ["dogs"]),
      [SampleScenarios.rule],
      [SampleScenarios.move("noise", "3 Medium", "3 Medium yes")]
    )
    #expect(
      sentences(outcome) == [
        "with the rule 'rising_fast' off instead of on, Noise joins the shortlist and stays 3rd."
      ]
    )
  }
}
