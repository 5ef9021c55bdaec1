import Testing

@testable import Precedence
@testable import Reports

@Suite struct WhatIfNotesTests {
  private func notes(_ result: AssessmentResult) -> [String] {
    let outcome = SampleScenarios.outcome("Short", result, [], [])
    return WhatIfNotes(ScenarioColumn.all(SampleScenarios.result(outcome))).sentences
  }

  @Test func `another length of the shortlist is said`() {
    let ranked = ["theft High yes", "fire Medium yes"]
    #expect(
      notes(SampleScenarios.ranking(ranked, [], shortlist: 1)) == [
        "\"Short\" has a shortlist of 1."
      ]
    )
    #expect(
      notes(SampleScenarios.ranking(ranked, [], shortlist: nil)) == ["\"Short\" has no shortlist."]
    )
    #expect(notes(SampleScenarios.base).isEmpty)
  }

  @Test func `a shared place is explained`() {
    let shared = SampleScenarios.ranking(["theft High yes =", "fire High yes ="], [])
    #expect(notes(shared) == [Wording.sharedMark])
  }

  @Test func `no scenario needs no note`() { #expect(WhatIfNotes([]).sentences.isEmpty) }
}
