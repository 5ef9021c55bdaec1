import Foundation
import Testing

@testable import PrecedenceCommand

@Suite struct TestFilesTests {
  private static let rules = "format: 1\nname: a\ncriteria:\n"

  @Test func `rules are found in folders in folders, tests are no rules`() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appendingPathComponent("b")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
    _ = try folder.write(Self.rules, to: "rules.yaml")
    _ = try folder.write("format: 1\ntests:\n", to: "tests.yaml")
    _ = try folder.write("format: 1\nrules: rules.yaml\ncandidates:\n", to: "assessment.yaml")
    _ = try folder.write(Self.rules, to: ".hidden.yaml")
    _ = try folder.write(Self.rules, to: "b/other.yml")
    _ = try folder.write("groups:\n- rules: []\n", to: "alerts.yaml")
    let found = CommandFiles().rulesFiles(in: folder.url.path)
    #expect(found == [folder.path("rules.yaml"), folder.path("b/other.yml")])
  }

  @Test func `files of tests belong to the rules beside them`() throws {
    let folder = try TemporaryFolder()
    for name in ["rules.yaml", "area.yaml"] { _ = try folder.write(Self.rules, to: name) }
    let tests = ["area.tests.csv", "area.tests.yaml", "march.tests.csv", "tests.csv", "tests.yaml"]
    for name in tests { _ = try folder.write("", to: name) }
    let inner = folder.url.appendingPathComponent("tests")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
    _ = try folder.write("", to: "tests/panel.csv")
    _ = try folder.write("", to: "tests/notes.txt")
    let files = CommandFiles()
    func names(_ rules: String) -> [String] {
      files.testFiles(beside: folder.path(rules))
        .map { String($0.dropFirst(folder.url.path.count + 1)) }
    }
    #expect(
      names("rules.yaml") == ["march.tests.csv", "tests.csv", "tests.yaml", "tests/panel.csv"]
    )
    #expect(names("area.yaml") == ["area.tests.csv", "area.tests.yaml"])
  }

  @Test func `capitals in names do not matter`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Self.rules, to: "Rules.yaml")
    let inner = folder.url.appendingPathComponent("Tests")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
    for name in ["RULES.tests.CSV", "Tests.csv", "tests.YAML", "Tests/c.CSV"] {
      _ = try folder.write("", to: name)
    }
    let files = CommandFiles()
    let found = files.testFiles(beside: folder.path("Rules.yaml"))
      .map { String($0.dropFirst(folder.url.path.count + 1)) }
    #expect(found == ["RULES.tests.CSV", "Tests.csv", "tests.YAML", "Tests/c.CSV"])
    #expect(files.rulesFiles(in: folder.url.path) == [folder.path("Rules.yaml")])
  }

  @Test func `a folder of tests holds YAML too, but no rules of others`() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appendingPathComponent("tests")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
    _ = try folder.write(Self.rules, to: "rules.yaml")
    _ = try folder.write("format: 1\ntests:\n", to: "tests/a.yaml")
    _ = try folder.write("", to: "tests/empty.yaml")
    _ = try folder.write(Self.rules, to: "tests/other.yaml")
    let found = CommandFiles().testFiles(beside: folder.path("rules.yaml"))
    #expect(found == [folder.path("tests/a.yaml"), folder.path("tests/empty.yaml")])
  }

  @Test func `rules that cannot be read are not left out`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("", to: "rules.yaml")
    _ = try folder.write("", to: "notes.yaml")
    #expect(CommandFiles().rulesFiles(in: folder.url.path) == [folder.path("rules.yaml")])
  }

  @Test func `tests are found whatever rules they belong to`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Self.rules, to: "rules.yaml")
    _ = try folder.write("format: 1\ntests:\n", to: "more.yaml")
    _ = try folder.write("test,volume\n", to: "area.tests.csv")
    _ = try folder.write("id,volume\n", to: "candidates.csv")
    #expect(
      CommandFiles().testFiles(in: folder.url.path) == [
        folder.path("area.tests.csv"), folder.path("more.yaml"),
      ]
    )
  }

  @Test func `without a rules dot yaml they belong to all`() {
    let names = ["one.yaml", "two.yaml", "one.tests.csv", "tests.yaml"]
    #expect(TestFileName.belongs("tests.yaml", to: "x/one.yaml", names))
    #expect(TestFileName.belongs("tests.yaml", to: "x/two.yaml", names))
    #expect(TestFileName.belongs("one.tests.csv", to: "x/one.yaml", names))
    #expect(!TestFileName.belongs("one.tests.csv", to: "x/two.yaml", names))
    #expect(!TestFileName.isTests("my-tests.csv"))
    #expect(!TestFileName.isTests(".tests.csv"))
  }
}
