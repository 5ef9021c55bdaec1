import Diagnostics
import Precedence
import Testing

@testable import Linting

/// Rules, perhaps with a table of candidates, put to one check.
struct CheckSample {
  let rules: String
  var rows: String?

  /// What one check finds.
  ///
  /// As in a run, a check that works either way sees the candidates if there are any.
  func findings(of check: Check) throws -> [Finding] {
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": rows ?? ""])
    guard rows != nil else {
      let read = Rules.read("rules.yaml", from: files)
      let rules = LintedRules(try #require(read.value, "\(FindingRenderer().text(read.findings))"))
      return try #require(check.findings(in: rules), "\(check.code.rawValue) needs candidates")
    }
    let read = Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
    let assessment = try #require(read.value, "\(FindingRenderer().text(read.findings))")
    let linted = try #require(LintedAssessment(assessment))
    let found = check.findings(in: linted) ?? check.findings(in: linted.rules)
    return try #require(found, "\(check.code.rawValue) is found by the reader")
  }

  /// The same as a reader sees it.
  func text(of check: Check) throws -> String {
    FindingRenderer().text(FindingList(try findings(of: check)))
  }
}

/// A rules file with a matrix of two judged criteria.
struct MatrixSample {
  /// The rows as written, the worst first.
  var rows: [[String]]
  var ratings: [String]
  /// The table of candidates: id, likelihood, impact.
  var candidates: [(id: String, likelihood: Int, impact: Int)] = []

  private static let words = ["Very low", "Low", "Medium", "High", "Very high"]

  private func levels(_ count: Int) -> [String] {
    switch count {
    case 2: ["Low", "High"]
    case 3: ["Low", "Medium", "High"]
    case 4: ["Low", "Medium", "High", "Very high"]
    default: Self.words
    }
  }

  var text: String {
    let across = rows.first?.count ?? 0
    let names = Array(levels(rows.count).reversed())
    let cells = zip(names, rows).map { "    \($0): [\($1.joined(separator: ", "))]" }
    return """
      format: 1
      name: Matrix
      measures:
        likelihood: {unit: level, of: \(across)}
        impact: {unit: level, of: \(rows.count)}
      criteria:
        likelihood: {kind: judged, levels: [\(levels(across).joined(separator: ", "))]}
        impact: {kind: judged, levels: [\(levels(rows.count).joined(separator: ", "))]}
      groups:
        risk: {of: [likelihood, impact]}
      matrix:
        down: impact
        across: likelihood
        ratings: [\(ratings.joined(separator: ", "))]
        cells:
      \(cells.joined(separator: "\n"))
      ranking: {by: [rating, risk]}

      """
  }

  private var table: String? {
    guard !candidates.isEmpty else { return nil }
    return "id,likelihood,impact\n"
      + candidates.map { "\($0.id),\($0.likelihood),\($0.impact)\n" }.joined()
  }

  func text(of check: Check) throws -> String {
    try CheckSample(rules: text, rows: table).text(of: check)
  }

  func findings(of check: Check) throws -> [Finding] {
    try CheckSample(rules: text, rows: table).findings(of: check)
  }

  /// A matrix from one text per row, the worst first, with one letter for each cell: `g`, `a`, `r`.
  static func lights(
    _ rows: [String],
    _ candidates: [(id: String, likelihood: Int, impact: Int)] = []
  ) -> MatrixSample {
    let words: [Character: String] = ["g": "Green", "a": "Amber", "r": "Red"]
    let used: [String] = ["Green", "Amber", "Red"].filter { word in
      rows.contains { $0.contains { words[$0] == word } }
    }
    return MatrixSample(
      rows: rows.map { row in row.map { words[$0] ?? "" } },
      ratings: used,
      candidates: candidates
    )
  }

  /// The matrix of `Rules/simple`.
  static let practical = MatrixSample(
    rows: [
      ["Medium", "High", "High", "Very high", "Very high"],
      ["Medium", "Medium", "High", "High", "Very high"],
      ["Low", "Medium", "Medium", "High", "High"],
      ["Low", "Low", "Medium", "Medium", "Medium"],
      ["Low", "Low", "Low", "Low", "Medium"],
    ],
    ratings: ["Low", "Medium", "High", "Very high"]
  )
}
