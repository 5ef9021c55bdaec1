import Diagnostics
import Precedence
import Testing

@testable import Linting

@Suite struct LintTests {
  private func files(_ more: String = "") -> MemoryFiles {
    MemoryFiles([
      "rules.yaml": MatrixSample.practical.text + more,
      "candidates.csv": "id,likelihood,impact\nasb,4,1\narson,1,4\n",
    ])
  }

  @Test func `rules are looked at without candidates, and with them if there are any`() throws {
    let rules = try #require(Rules.read("rules.yaml", from: files()).value)
    let assessment = try #require(
      Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files()).value
    )
    let alone = Lint.findings(of: rules).sorted.filter { $0.code == "R125" }
    let ranked = Lint.findings(of: assessment).sorted.filter { $0.code == "R125" }
    #expect(alone.count == 1)
    #expect(
      ranked.map(\.message) == alone.map { $0.message + "; so 'asb' is rated below 'arson' now" }
    )
    #expect(Lint.rulesFile(of: assessment) == "rules.yaml")
  }

  @Test func `what a file accepts comes back as a note with the reason`() throws {
    let accepting = files("accept: {R125: {impact: it leads}}\n")
    let rules = try #require(Rules.read("rules.yaml", from: accepting).value)
    let finding = Lint.findings(of: rules).sorted.first { $0.code == "R125" }
    #expect(finding?.severity == .note)
    #expect(finding?.hint == "because it leads")
    #expect(finding?.acceptance == "it leads")
  }
}
