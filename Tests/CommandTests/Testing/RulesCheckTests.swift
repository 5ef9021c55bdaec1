import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct RulesCheckTests {
  private func codes(_ path: String) throws -> [String] {
    let files = CommandFiles()
    let source = try files.read(path)
    return RulesCheck.findings(source, at: path, files).sorted
      .filter { $0.severity == .error }.map(\.code.rawValue)
  }

  @Test func `rules are checked with their tests, tests with their rules`() throws {
    let folder = ProjectPath.of("Tests/Cases/command/wrong-test-mistakes")
    let all = try codes(folder + "/rules.yaml")
    #expect(all.contains("Q003") && all.contains("Q017") && all.contains("E020"))
    #expect(try codes(folder + "/tests.yaml").contains("Q007"))
  }

  @Test func `a file of tests without rules is checked by itself`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("format: 1\ntests:\n  a: {given: {b: 1}}\n", to: "tests.yaml")
    #expect(try codes(path) == ["Y102"])
  }
}
