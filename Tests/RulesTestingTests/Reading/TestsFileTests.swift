import Diagnostics
import Precedence
import Testing

@testable import RulesTesting

@Suite struct TestsFileTests {
  private func findings(_ text: String) throws -> [String] {
    try SmallRules.findings("", [SourceText(name: "tests.yaml", text: text)])
  }

  @Test func `a file of tests`() throws {
    let text = """
      format: 1
      about: Cases of the last panel
      tests:
        one: {given: {volume: 5, harm: 5}, expect: {rating: Low}}
      """
    let rules = try SmallRules.rules("")
    let files = MemoryFiles(["tests.yaml": text])
    let tests = try #require(RulesTests.read(rules, from: files).value)
    #expect(tests.tests.map(\.name) == ["one"])
    #expect(tests.tests.map(\.location.file) == ["tests.yaml"])
    #expect(tests.outcomes(by: rules).map(\.state) == [.passed])
  }

  @Test func `files that are not there are missed only when they are named`() throws {
    let rules = try SmallRules.rules("")
    #expect(RulesTests.read(rules, from: MemoryFiles([:])).findings.isEmpty)
    let named = RulesTests.read(rules, and: ["more.csv"], from: MemoryFiles([:]))
    #expect(named.value == nil)
    #expect(named.findings.sorted.map(\.message) == ["there is no file 'more.csv'"])
  }

  @Test func `files that are none`() throws {
    #expect(
      try findings("") == [
        "Y104 1:1 the file of tests is empty "
          + "(it starts with 'format: 1', then 'tests:' and the tests below it)"
      ]
    )
    #expect(
      try findings("format: 2\nwhatever: 5\n") == [
        "Q001 1:9 this is a file of tests of format 2, which this version cannot read "
          + "(write 'format: 1')"
      ]
    )
    #expect(
      try findings("format: 1\ntest: {}\n") == [
        "Y101 2:1 unknown key 'test' in the file of tests "
          + "(did you mean 'tests'?; its keys are format, about, tests)"
      ]
    )
    #expect(
      try findings("format: 1\n") == [
        "Y102 1:1 the file of tests lacks the key 'tests' "
          + "(write the tests below it, each with a name, 'given' and 'expect')"
      ]
    )
  }
}
