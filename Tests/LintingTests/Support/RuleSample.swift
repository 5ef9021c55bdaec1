import Diagnostics

@testable import Linting

/// Rules over a few measures of every kind, to try conditions on.
enum RuleSample {
  /// A rules file with these rules.
  ///
  /// - Parameters:
  ///   - rules: The lines below `rules:`, without indentation.
  ///   - unless: The `unless` of the change.
  static func text(_ rules: String, unless: String = "base < 20") -> String {
    let lines = rules.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    return """
      format: 1
      name: Conditions
      measures:
        volume: {unit: crimes}
        last_year: {unit: crimes}
        trend: {unit: percent, is: "change(volume, last_year)", unless: \(unless)}
        balance: {unit: number}
        concern: {unit: level, of: 5}
        casework: {unit: yes/no}
        kind: {unit: category, of: [theft, fire, flood]}
      criteria:
        volume: {cuts: [50, 250, 500, 1000]}
        trend: {cuts: [-20, -5, 5, 20]}
        concern: {kind: judged}
        balance: {cuts: [0, 10], worse: lower, levels: [Low, Medium, High]}
        kind: {levels: [Low, High], table: {theft: Low, fire: High, flood: High}}
      groups:
        likelihood: {of: [volume, trend]}
        impact: {of: [concern, balance, kind]}
      matrix:
        down: impact
        across: likelihood
        ratings: [Low, Medium, High]
        cells:
          Very high: [Medium, Medium, High, High, High]
          High: [Medium, Medium, Medium, High, High]
          Medium: [Low, Medium, Medium, Medium, High]
          Low: [Low, Low, Medium, Medium, Medium]
          Very low: [Low, Low, Low, Medium, Medium]
      rules:
      \(lines)
      ranking: {by: [rating], shortlist: 3}

      """
  }

  /// What one check finds in one rule with this condition that sets a flag.
  static func findings(_ check: Check, when condition: String) throws -> [Finding] {
    try RulesSample(text("it: {when: '\(condition)', then: flag \"x\"}")).findings(of: check)
  }
}
