import Diagnostics
import Foundation
import Precedence
import RulesTesting
import Testing

@testable import PrecedenceCommand

@Suite struct TestRequestTests {
  private let stAlbans = ProjectPath.of("Rules/st-albans-2021/rules.yaml")

  private func files(_ paths: String...) -> (files: [TestFiles], findings: FindingList) {
    TestRequest(paths: paths, only: []).files(CommandFiles())
  }

  @Test func `one file named twice is tested once`() {
    let found = files(stAlbans, ProjectPath.of("Rules/st-albans-2021"))
    #expect(found.files.map(\.rules) == [stAlbans])
    #expect(found.findings.isEmpty)
  }

  @Test func `a table behind rules is theirs`() {
    let table = ProjectPath.of("Tests/Cases/command/test-named-table/panel.csv")
    let forum = ProjectPath.of("Examples/forum-2021/rules.yaml")
    #expect(files(forum, table).files == [TestFiles(rules: forum, tests: [table])])
    #expect(files(table, forum).files == [TestFiles(rules: forum, tests: [table])])
    #expect(files(table).findings.hasErrors)
  }

  @Test func `tests that no rules take are not left out`() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent(name),
        withIntermediateDirectories: false
      )
    }
    _ = try folder.write("format: 1\nname: a\ncriteria:\n", to: "one/rules.yaml")
    _ = try folder.write("format: 1\ntests:\n", to: "one/tests.yaml")
    #expect(files(folder.url.path).findings.isEmpty)
    let left = try folder.write("format: 1\ntests:\n", to: "two/tests.yaml")
    let finding = try #require(files(folder.url.path).findings.sorted.first)
    #expect(finding.code.rawValue == "C096")
    #expect(finding.message == "'\(left)' holds tests that no rules file takes")
    #expect(
      finding.hint == "call it 'tests.yaml' or 'tests.csv' beside its rules, or name it behind "
        + "them: precedence test RULES \(left)"
    )
    let ready = TestRequest(paths: [folder.url.path], only: []).ready(CommandFiles())
    #expect(ready.value == nil)
  }

  @Test func `the day of dated values is told`() throws {
    let folder = try TemporaryFolder()
    let text = """
      format: 1
      name: Dated
      measures: {a: {unit: crimes}}
      criteria: {a: {cuts: [{values: {2024-04-01: 50, 2026-04-01: 60}, because: so}]}}
      groups: {risk: {of: [a]}}
      ranking: {by: risk}
      tests:
        one: {given: {a: 60}, expect: {a level: High}}

      """
    let path = try folder.write(text, to: "rules.yaml")
    let newest = TestRequest(paths: [path], only: []).ready(CommandFiles())
    #expect(newest.value?.count == 1)
    #expect(newest.findings.sorted.map(\.code.rawValue) == ["R186"])
    var dated = TestRequest(paths: [path], only: [])
    dated.asOf = CalendarDate("2025-01-01")
    #expect(dated.ready(CommandFiles()).findings.isEmpty)
  }

  @Test func `what holds something else is refused by what it is`() {
    let codes = [
      "Examples/st-albans-2021/assessment.yaml", "Examples/st-albans-2021/scenarios.yaml",
      "Examples/st-albans-2021/evidence",
    ].map { files(ProjectPath.of($0)).findings.sorted.map(\.code.rawValue) }
    #expect(codes == [["C097"], ["C021"], ["C095"]])
  }

  @Test func `names choose tests, and a wrong one is offered the nearest`() throws {
    let name = "a value on a cut is in the upper level"
    let request = TestRequest(paths: [stAlbans], only: [name])
    let ready = try #require(request.ready(CommandFiles()).value)
    let chosen = try #require(request.chosen(ready).value)
    #expect(chosen[0].tests.tests.filter(\.isOnly).map(\.name) == [name])
    let wrong = TestRequest(paths: [], only: ["nonsense"]).chosen(ready)
    #expect(wrong.value == nil)
    #expect(wrong.findings.sorted.map(\.message) == ["there is no test 'nonsense'"])
  }
}
