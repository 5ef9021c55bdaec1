import Diagnostics
import Foundation
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct RecordBundleTests {
  private func input(_ path: String) -> InputFile {
    InputFile(path: path, role: .evidence, source: SourceText(name: path, text: "x"))
  }

  private func bundle(_ folder: String, _ paths: [String], place: String = "/p/q") -> RecordBundle {
    RecordBundle(folder: folder, place: place, inputs: paths.map(input))
  }

  private func text(_ bundle: RecordBundle) -> String {
    let record = DecisionRecord(
      id: "sha256:0",
      made: nil,
      folder: nil,
      people: [],
      note: nil,
      jsonText: "{}"
    )
    return FindingRenderer().text(FindingList(bundle.mistakes(record, CommandFiles())))
  }

  @Test func `the files are as deep as the farthest needs it`() {
    #expect(bundle("b", ["a.csv", "x/b.csv"]).home == "evidence")
    let deep = bundle("b", ["a.csv", "../../r/r.yaml"], place: "/home/p/q")
    #expect(deep.home == "evidence/p/q")
    #expect(deep.inputs.map(deep.path) == ["evidence/p/q/a.csv", "evidence/r/r.yaml"])
  }

  @Test func `what cannot be kept is refused`() throws {
    let folder = try TemporaryFolder()
    #expect(
      text(bundle(folder.path("new"), ["/etc/rules.yaml"])) == """
        error[C051]: '/etc/rules.yaml' is named by an absolute path, which cannot be kept in a bundle
          = name it in the assessment as seen from the folder of the assessment

        """
    )
    #expect(
      text(bundle(folder.path("new"), ["../../../r.yaml"])) == """
        error[C054]: '../../../r.yaml' lies outside of everything that a bundle can hold
          = keep the files of an assessment beneath one folder

        """
    )
    #expect(text(bundle(folder.path("new"), ["../../r.yaml"])) == "")
  }

  @Test func `a folder that holds something else stays as it is`() throws {
    let folder = try TemporaryFolder()
    #expect(text(bundle(folder.url.path, ["a"])) == "")
    let file = try folder.write("thesis", to: "thesis.txt")
    #expect(
      text(bundle(folder.url.path, ["a"])) == """
        error[C055]: the folder '\(folder.url.path)' is not empty and holds no bundle of this decision
          = name a new folder behind --bundle

        """
    )
    #expect(
      text(bundle(file, ["a"])) == """
        error[C055]: '\(file)' is a file, not a folder for a bundle
          = name a new folder behind --bundle

        """
    )
  }

  @Test func `a bundle without a name is refused`() {
    for name in ["", "  "] {
      #expect(
        text(bundle(name, ["a"])) == """
          error[C055]: a bundle needs a folder with a name
            = name a new folder behind --bundle

          """
      )
    }
  }

  @Test func `the record is written last`() {
    let record = DecisionRecord(
      id: "x",
      made: nil,
      folder: nil,
      people: [],
      note: nil,
      jsonText: "{}"
    )
    #expect(
      bundle("b", ["a.csv"]).files(record, crate: "c").map(\.path) == [
        "b/evidence/a.csv", "b/ro-crate-metadata.json", "b/record.json",
      ]
    )
  }
}
