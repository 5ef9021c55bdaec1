import Diagnostics
import Precedence
import RulesFile
import Testing

@testable import Linting

/// Small rules and a small table of candidates, checked by one check alone.
struct LintSample {
  var rules: String
  var candidates: String?
  /// An assessment file in place of the table.
  var assessment: String?
  /// Further files by their paths.
  var others: [String: String] = [:]

  init(_ rules: String, _ candidates: String? = nil) {
    self.rules = rules
    self.candidates = candidates
  }

  private var files: MemoryFiles {
    var files = others
    files["rules.yaml"] = rules
    if let candidates { files["candidates.csv"] = candidates }
    if let assessment { files["assessment.yaml"] = assessment }
    return MemoryFiles(files)
  }

  /// What a reader sees of the findings of one code; what is wrong with the sample if it cannot be read.
  func report(_ code: FindingCode) throws -> String {
    let found = try findings().filter { $0.code == code }
    return FindingRenderer().text(FindingList(found))
  }

  /// The messages of the findings of one code.
  func messages(_ code: FindingCode) throws -> [String] {
    try findings().filter { $0.code == code }.map(\.message)
  }

  func findings() throws -> [Finding] {
    if assessment != nil || candidates != nil {
      let read =
        assessment == nil
        ? Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
        : Assessment.read("assessment.yaml", from: files)
      let value = try #require(read.value, "\(FindingRenderer().text(read.findings))")
      return Lint.findings(of: value).sorted
    }
    return Lint.findings(of: try checkedRules()).sorted
  }

  func checkedRules() throws -> Rules {
    let read = Rules.read("rules.yaml", from: files)
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }

  /// The codes of what the reader of the rules finds.
  var readingCodes: [String] {
    Rules.read("rules.yaml", from: files).findings.sorted.map(\.code.rawValue)
  }

  func linted() throws -> LintedRules { LintedRules(try checkedRules()) }
}

extension LintSample {
  /// Rules with one criterion.
  ///
  /// - Parameters:
  ///   - measure: The fields of the measure `figure`.
  ///   - criterion: The fields of the criterion `size`.
  static func one(
    measure: String = "unit: crimes",
    criterion: String,
    _ candidates: String? = nil
  ) -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures:
        figure: {\(measure)}
      criteria:
        size: {measure: figure, \(criterion)}
      groups:
        risk: {of: [size]}
      ranking: {by: risk}

      """,
      candidates
    )
  }
}
