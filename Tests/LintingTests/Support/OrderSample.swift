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
    guard let found = check.findings(in: linted) ?? check.findings(in: linted.rules) else {
      Issue.record("\(check.code.rawValue) is found by the reader")
      return []
    }
    return found
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
    guard let found = check.findings(in: linted) else {
      Issue.record("\(check.code.rawValue) needs candidates")
      return []
    }
    return found
  }
}
