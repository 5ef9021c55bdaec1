import Diagnostics
import Precedence
import Testing

@testable import Linting

@Suite struct LintTests {
  private static func rules(accept: String = "") throws -> Rules {
    let text = """
      format: 1
      name: A falling matrix
      measures:
        a: {unit: level, of: 2}
        b: {unit: level, of: 2}
      criteria:
        a: {kind: judged}
        b: {kind: judged}
      groups:
        risk: {of: [a, b]}
      matrix:
        down: a
        across: b
        ratings: [Low, High]
        cells:
          High: [Low, High]
          Low: [High, High]
      ranking: {by: [rating, risk]}
      \(accept)
      """
    return try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
  }

  @Test func `rules are checked without candidates`() throws {
    let findings = Lint.findings(of: try Self.rules()).sorted
    #expect(findings.contains { $0.code == "R121" && $0.severity == .error })
  }

  @Test func `what the file accepts comes back as a note`() throws {
    let rules = try Self.rules(accept: "accept: {R121: a toy}")
    let falling = Lint.findings(of: rules).sorted.filter { $0.code == "R121" }
    #expect(!falling.isEmpty)
    #expect(falling.allSatisfy { $0.severity == .note && $0.hint == "because a toy" })
  }

  @Test func `every check has a page`() {
    #expect(Lint.pages.map(\.code).contains("R121"))
  }
}
