package import Diagnostics
package import Precedence
package import RulesFile
package import ScoringKernel

/// Rules without mistakes, as the checks see them: the file as written, as numbers, and with names.
package struct LintedRules: Sendable {
  /// What is checked.
  package let rules: Rules

  /// The rules, ready for the checks.
  package init(_ rules: Rules) { self.rules = rules }

  /// The rules as numbers and indices.
  package var plan: Plan { rules.checked.plan }
  /// What the indices stand for.
  package var names: RulesNames { rules.checked.names }
  /// The file as written, every value with its place.
  package var document: RulesDocument { rules.checked.document }

  /// A place in the rules file.
  package func location(_ range: Range<Int>) -> Location { document.source.location(of: range) }
}
