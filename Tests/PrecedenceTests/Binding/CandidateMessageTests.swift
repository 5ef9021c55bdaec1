import Diagnostics
import Testing

@testable import Precedence

/// The messages in their places stand in `Tests/Cases/assessments`; here is what they have in common.
@Suite struct CandidateMessageTests {
  @Test func `a long id is clipped in a message`() {
    let id = String(repeating: "x", count: 10_000)
    let finding = CandidateMessage.duplicate(id, at: nil, first: nil)
    #expect(finding.message.count < 200)
  }

  @Test func `an id without evidence gets a way out`() {
    #expect(
      FindingRenderer().text(CandidateMessage.withoutEvidence("arson", at: nil)) == """
        warning[A010]: candidate 'arson' has no evidence at all: every measure is missing
          = its place rests on assumptions alone; give it evidence or take it off the list

        """
    )
  }
}
