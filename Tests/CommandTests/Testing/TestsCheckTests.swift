import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct TestsCheckTests {
  private func codes(_ findings: FindingList) -> [String] {
    findings.sorted.filter { $0.severity == .error }.map(\.code.rawValue)
  }

  @Test func `rules are checked with their tests, tests with their rules`() throws {
    let files = CommandFiles()
    let folder = ProjectPath.of("Tests/Cases/command/wrong-test-mistakes")
    let rules = try #require(Rules.read(folder + "/rules.yaml", from: files).value)
    let all = codes(TestsCheck.findings(of: rules, at: rules.file, files))
    #expect(all.contains("Q003") && all.contains("Q017") && all.contains("E020"))
    let tests = try files.read(folder + "/tests.yaml")
    #expect(codes(TestsCheck.findings(tests, at: tests.name, files)).contains("Q007"))
  }

  @Test func `a file of tests without rules is checked by itself`() throws {
    let files = CommandFiles()
    let folder = try TemporaryFolder()
    let path = try folder.write("format: 1\ntests:\n  a: {given: {b: 1}}\n", to: "tests.yaml")
    #expect(codes(TestsCheck.findings(try files.read(path), at: path, files)) == ["Y102"])
  }
}
