import Diagnostics
import Precedence
import TestSupport
import Testing

/// A small assessment whose files tests change a word at a time; the same one that the scenario
/// folders start from.
struct Sample {
  var rules = Self.text("rules.yaml")
  var assessment = Self.text("assessment.yaml")
  var offences = Self.text("offences.csv")
  /// Further files by their paths.
  var others: [String: String] = [:]

  private static func text(_ file: String) -> String {
    let folder = "Tests/Cases/assessments/right-small-assessment/"
    return String(decoding: ProjectFolder.bytes(folder + file), as: UTF8.self)
  }

  var files: MemoryFiles {
    let own = ["rules.yaml": rules, "assessment.yaml": assessment, "offences.csv": offences]
    return MemoryFiles(own.merging(others) { first, _ in first })
  }

  var read: Checked<Assessment> { Assessment.read("assessment.yaml", from: files) }

  /// What a reader sees of the findings on reading.
  var report: String { FindingRenderer().text(read.findings) }

  /// The codes of the findings on reading.
  var codes: [String] { read.findings.sorted.map(\.code.rawValue) }

  func result() throws -> AssessmentResult {
    try #require(read.value?.result().value, "\(report)")
  }

  func candidate(_ id: String) throws -> CandidateResult {
    try #require(result().candidate(id))
  }

  /// Candidates from one table.
  static func table(_ rows: String, rules: String = Sample().rules) -> Checked<Assessment> {
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": rows])
    return Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
  }

  /// The result of candidates from one table.
  static func ranked(_ rows: String, rules: String = Sample().rules) throws -> AssessmentResult {
    let read = table(rows, rules: rules)
    return try #require(read.value?.result().value, "\(FindingRenderer().text(read.findings))")
  }
}

extension String {
  /// The text with one place of it changed, which has to be there.
  func changing(
    _ old: String,
    to new: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let parts = split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      Issue.record("there is no '\(old)'", sourceLocation: sourceLocation)
      return self
    }
    return parts[0] + new + parts[1]
  }
}
