import Precedence
import Reports
import Testing

@Suite struct VerificationTextTests {
  private func text(_ verification: Verification) -> String {
    VerificationText(width: 80).text(verification)
  }

  @Test func `the same decision is said to be the same`() {
    #expect(
      text(VerificationSample.verification([])) == """
        The decision comes out as it was recorded, to the last byte.

        The record
        ----------
        Id: sha256:00ff
        Made 2026-11-21T10:00:00Z from 4 files by version \(Engine.version) of the program.
        Chair: A. Smith
        Note: Agreed at the forum, after a long talk about what residents had said in
          the survey.
        People, note and time stand as they were given: the id does not cover them.

        """
    )
  }

  @Test func `differences stand in their order`() {
    let plain = DecisionRecord(
      id: "sha256:00ff",
      made: nil,
      folder: nil,
      people: [],
      note: nil,
      jsonText: ""
    )
    let verification = VerificationSample.verification(
      [
        .fileChanged(path: "evidence/offences.csv", bytesThen: 2215, bytesNow: 2214),
        .place(VerificationSample.who, then: 2, now: 3),
        .shortlist(VerificationSample.who, isOnItNow: false),
      ],
      engine: "0.0.1",
      of: plain
    )
    #expect(
      text(verification) == """
        The decision does not come out as it was recorded.

        What is different
        -----------------
        - The file evidence/offences.csv was changed: it had 2,215 bytes and has 2,214
          bytes.
        - Domestic abuse is 3rd, was 2nd.
        - Domestic abuse is not on the shortlist, was.

        The record
        ----------
        Id: sha256:00ff
        Made from 4 files by version 0.0.1 of the program; this is version \(Engine.version).

        """
    )
  }

  @Test func `of many differences the first are listed`() {
    let many = (0..<22).map { Verification.Difference.fileNew(path: "f\($0)") }
    let shown = text(VerificationSample.verification(many))
    #expect(shown.contains("- The file f19 is read now, which the record does not name.\n"))
    #expect(!shown.contains("f20"))
    #expect(shown.contains("- 2 further differences; --format json lists all.\n"))
  }

  @Test func `what a record says cannot move the cursor`() {
    let hostile = DecisionRecord(
      id: "sha256:0",
      made: "\u{1B}[2J",
      folder: nil,
      people: [.init(role: "\u{7}a", name: "b\u{202E}\nc")],
      note: "\u{1B}]0;x\u{7}",
      jsonText: ""
    )
    let shown = text(VerificationSample.verification([.fileNew(path: "\u{1B}[31m")], of: hostile))
    #expect(!shown.contains { $0.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" } })
  }
}
