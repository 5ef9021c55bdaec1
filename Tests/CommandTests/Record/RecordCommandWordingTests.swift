import Diagnostics
import Testing

@testable import PrecedenceCommand

/// The other sentences are compared whole where they are said.
@Suite struct RecordCommandWordingTests {
  @Test func `a folder that is not there says where to look`() {
    #expect(
      FindingRenderer().text(FindingList([CommandWording.noEvidenceFolder("a/b")])) == """
        error[C056]: there is no folder 'a/b', where the files of the record should be
          = say where the assessment is now, with --evidence FOLDER

        """
    )
  }

  @Test func `one file is one file`() {
    #expect(
      CommandWording.noEvidence("b", files: 1, record: "r").message
        == "the file of the record is not in the folder 'b'"
    )
    #expect(
      CommandWording.bundled("b", files: 1, id: "x") == "'b' holds the record and 1 file\nx\n"
    )
  }

  @Test func `a pipe is named`() {
    #expect(
      CommandWording.notRecordable("/dev/fd/9").message
        == "the pipe '/dev/fd/9' cannot be recorded, since it cannot be read again"
    )
  }
}
