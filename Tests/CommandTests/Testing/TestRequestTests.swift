import Diagnostics
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
