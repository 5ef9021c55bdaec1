import Diagnostics
import Precedence
import Testing

@testable import Linting

/// Rules and a table of candidates, ranked for the checks.
struct OrderSample {
  let linted: LintedAssessment

  init(_ rules: String, _ rows: String) throws {
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": rows])
    let read = Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
    let assessment = try #require(read.value, "\(FindingRenderer().text(read.findings))")
    linted = try #require(LintedAssessment(assessment))
  }

  /// What one check finds.
  func findings(of check: Check) -> [Finding] {
    switch check.work {
    case .rules(let work): work(linted.rules)
    case .candidates(let work): work(linted)
    case .reading: []
    }
  }
}

/// Rules alone.
struct RulesSample {
  let linted: LintedRules

  init(_ text: String) throws {
    let read = Rules.read(SourceText(name: "rules.yaml", text: text))
    linted = LintedRules(try #require(read.value, "\(FindingRenderer().text(read.findings))"))
  }

  /// What one check finds.
  func findings(of check: Check) -> [Finding] {
    guard case .rules(let work) = check.work else { return [] }
    return work(linted)
  }
}
