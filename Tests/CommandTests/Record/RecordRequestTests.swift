import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct RecordRequestTests {
  private func request(_ path: String, rules: String? = nil) -> RecordRequest {
    RecordRequest(input: AssessmentInput(path: path, rules: rules))
  }

  private func text(_ request: RecordRequest) -> String {
    FindingRenderer().text(FindingList(request.mistakes()))
  }

  @Test func `what can be read once is not recorded`() {
    #expect(
      text(request("-", rules: "r.yaml")) == """
        error[C050]: the standard input cannot be recorded, since it cannot be read again
          = save it in a file first, and name the file

        """
    )
    #expect(text(request("a")) == "")
  }

  @Test func `people have a role and a name`() {
    var request = request("a")
    request.people = ["chair: A.  Smith ", "x:y:z"]
    #expect(
      request.named == [.init(role: "chair", name: "A. Smith"), .init(role: "x", name: "y:z")]
    )
    request.people = ["A. Smith"]
    #expect(
      text(request) == """
        error[C052]: 'A. Smith' does not say who did what
          = write the role, a colon and the name, as in --by "chair: A. Smith"

        """
    )
    request.people = [":", "a: ", " :b", ""]
    #expect(request.mistakes().count == 4)
  }

  @Test func `a time is one`() {
    var request = request("a")
    request.made = "yesterday"
    #expect(
      text(request) == """
        error[C053]: 'yesterday' is no time
          = write a date, or a date and a time in UTC, as in 2026-11-21T10:00:00Z

        """
    )
  }

  @Test func `a note of blanks is none`() {
    var request = request("a")
    request.note = " \n"
    #expect(request.words == nil)
    request.note = " x"
    #expect(request.words == " x")
  }

  @Test func `an assessment is seen from its folder`() {
    let files = CommandFiles()
    let (folder, source) = request(SampleFiles.stAlbans).place(files)
    #expect(folder == SampleFiles.stAlbans)
    #expect(source == .assessment("assessment.yaml"))
    let file = request(SampleFiles.stAlbans + "/offences.yaml").place(files)
    #expect(file.folder == SampleFiles.stAlbans)
    #expect(file.source == .assessment("offences.yaml"))
  }

  @Test func `a table is seen from its folder, and its rules with it`() {
    let place = request("x/../y/t.csv", rules: "r/r.yaml").place(CommandFiles())
    #expect(place.folder == FilePath.joined("y", in: Platform.currentFolder))
    #expect(place.source == .table("t.csv", rules: "../r/r.yaml"))
  }
}
