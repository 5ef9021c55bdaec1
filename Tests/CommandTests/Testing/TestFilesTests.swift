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
