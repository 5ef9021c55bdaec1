import Diagnostics
import Foundation
import Testing

@testable import PrecedenceCommand

@Suite struct FormatRequestTests {
  /// Runs a request over files in a folder of their own.
  private func outcome(
    _ texts: [String: String],
    _ paths: [String] = ["."],
    isCheck: Bool = false
  ) throws -> (outcome: Outcome, folder: String) {
    let folder = try TemporaryFolder()
    for (name, text) in texts { _ = try folder.write(text, to: name) }
    let request = FormatRequest(
      paths: paths.map { $0 == "." ? folder.url.path : folder.path($0) },
      isCheck: isCheck
    )
    return withExtendedLifetime(folder) {
      (request.outcome(from: CommandFiles()), folder.url.path)
    }
  }

  @Test func `all files of a known kind in a folder are formatted, once each`() throws {
    let texts = [
      "a.yaml": "name: a\nrules: r.yaml\ncandidates: []\nformat: 1\n",
      "b.yml": "format: 1\ncriteria: { }\n", "c.yaml": "format: 1\nother: { }\n",
      "d.csv": "id,name\n", "e.yaml": "format: 1\nscenarios: [ ]\n",
      "tests.yaml": "tests: { }\nformat: 1\n", "f.yaml": "format: 1\ncriteria: {}\n",
    ]
    let (outcome, folder) = try outcome(texts, [".", "b.yml"])
    #expect(
      outcome.replaced.map(\.path)
        == ["a.yaml", "b.yml", "e.yaml", "tests.yaml"].map { folder + "/" + $0 }
    )
    #expect(outcome.replaced.last?.text == "format: 1\ntests: {}\n")
    #expect(outcome.closing == "4 files formatted, 1 unchanged\n")
    #expect(outcome.status == .done && outcome.output.isEmpty && outcome.talk.isEmpty)
  }

  @Test func `files of other programs are left alone unless they are named`() throws {
    let texts = [
      "ci.yaml": "jobs: { }\nname: a\n", "alerts.yaml": "groups: [ ]\nname: a\n",
      "dbt.yaml": "sources: [ ]\ncriteria: { }\n", "broken.yaml": "rules: [\n",
    ]
    let (outcome, folder) = try outcome(texts)
    #expect(outcome.replaced.isEmpty && outcome.closing.isEmpty)
    #expect(
      outcome.talk == """
        error[C107]: there is nothing to format in the folder '\(folder)'
          = name a file, or a folder that holds rules, assessments, scenarios or tests

        """
    )
    let (named, place) = try self.outcome(texts, ["alerts.yaml"])
    #expect(named.replaced.map(\.path) == [place + "/alerts.yaml"])
  }

  @Test func `mistakes of YAML are said of a file whose kind they hide`() throws {
    let (outcome, folder) = try outcome(["a.yaml": "format: 1\nname: [a\n"], ["a.yaml"])
    #expect(outcome.talk.contains("'[' is not closed") && outcome.talk.contains("a.yaml:2:7\n"))
    #expect(!outcome.talk.contains("C106"), "\(folder)")
    #expect(outcome.status == .unusable)
    let (other, place) = try self.outcome(["b.yaml": "other: 1\n"], ["b.yaml"])
    #expect(other.talk.hasPrefix("error[C106]: '\(place)/b.yaml' is none of the files"))
  }

  @Test func `an unfinished rules file is formatted as one`() throws {
    let text = "name: a\nformat: 1\nmeasures: {m: {missing: worst, unit: crimes}}\n"
    let (outcome, _) = try outcome(["a.yaml": text], ["a.yaml"])
    #expect(
      outcome.replaced.map(\.text)
        == ["format: 1\nname: a\nmeasures: {m: {unit: crimes, missing: worst}}\n"]
    )
  }

  #if !os(Windows)
    @Test func `a write-protected file is looked at and not written`() throws {
      let folder = try TemporaryFolder()
      let path = folder.path("a.yaml")
      _ = try folder.write("format: 1\ncriteria: { }\n", to: "a.yaml")
      #expect(!Platform.isWriteProtected(path))
      #expect(chmod(path, 0o444) == 0)
      let outcome = FormatRequest(paths: [path], isCheck: false).outcome(from: CommandFiles())
      #expect(outcome.replaced.isEmpty && outcome.status == .unusable)
      #expect(
        outcome.talk == """
          error[C109]: the file '\(path)' cannot be written: it is write-protected
            = it is as it was; see whether you may change it

          """
      )
      let check = FormatRequest(paths: [path], isCheck: true).outcome(from: CommandFiles())
      #expect(
        check.status == .answerIsNo && check.closing == "1 file is not formatted, 0 in order\n"
      )
      withExtendedLifetime(folder) {}
    }
  #endif

  @Test func `a file that changes while it is formatted is not overwritten`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("criteria: { }\n", to: "a.yaml")
    let path = folder.path("a.yaml")
    let outcome = FormatRequest(paths: [path], isCheck: false).outcome(from: CommandFiles())
    let file = try #require(outcome.replaced.first)
    #expect(!file.isOvertaken(CommandFiles()))
    try Platform.replaceFile(path, with: "criteria: {a: {}}\n")
    #expect(file.isOvertaken(CommandFiles()))
    #expect(!Outcome.SavedFile(path: path, text: "").isOvertaken(CommandFiles()))
    withExtendedLifetime(folder) {}
  }

  #if !os(Windows)
    @Test
    func `pipes are not waited for, and links in a circle lead nowhere new`() throws {
      let folder = try TemporaryFolder()
      _ = try folder.write("criteria: { }\n", to: "a.yaml")
      #expect(mkfifo(folder.path("b.yaml"), 0o600) == 0)
      for name in (0..<6).map({ "link\($0)" }) {
        try FileManager.default.createSymbolicLink(
          atPath: folder.path(name),
          withDestinationPath: folder.url.path
        )
      }
      let files = CommandFiles().yamlFiles(in: folder.url.path)
      #expect(files == [folder.path("a.yaml")])
    }
  #endif

  @Test func `a file with a mistake of YAML is left, the others are not`() throws {
    let texts = [
      "a.yaml": "criteria: [\nformat: 1\n", "b.yaml": "format: 1\ncriteria: { }\n",
    ]
    let (outcome, folder) = try outcome(texts)
    #expect(outcome.replaced.map(\.path) == [folder + "/b.yaml"])
    #expect(outcome.status == .unusable)
    #expect(outcome.talk.contains("a.yaml:1:11\n"))
  }

  @Test func `a check writes nothing and says where the first difference is`() throws {
    let texts = [
      "a.yaml": "criteria: {}\nformat: 1\n", "b.yaml": "format: 1\ncriteria: {}\n",
    ]
    let (outcome, folder) = try outcome(texts, isCheck: true)
    #expect(
      outcome.output == """
        \(folder)/a.yaml:1: is not formatted
          is:        criteria: {}
          should be: format: 1

        """
    )
    #expect(outcome.closing == "1 file is not formatted, 1 in order\n")
    #expect(outcome.status == .answerIsNo && outcome.replaced.isEmpty)
  }

  @Test func `what cannot be formatted is said`() throws {
    let (table, folder) = try outcome(["a.csv": "id,name\n"], ["a.csv"])
    #expect(
      table.talk == """
        error[C106]: '\(folder)/a.csv' is none of the files that can be formatted
          = rules, assessments, scenarios and tests can be, as YAML

        """
    )
    #expect(table.status == .unusable)
    let (empty, other) = try outcome(["a.csv": "id,name\n"])
    #expect(
      empty.talk == """
        error[C107]: there is nothing to format in the folder '\(other)'
          = name a file, or a folder that holds rules, assessments, scenarios or tests

        """
    )
    let (missing, _) = try outcome([:], ["none.yaml"])
    #expect(missing.status == .unusable && missing.talk.contains("none.yaml"))
  }

  @Test func `what a user writes by hand can be formatted`() {
    let kinds = FileKind.allCases.filter { $0.written != nil }
    #expect(kinds == [.rules, .assessment, .scenarios, .tests])
  }
}
