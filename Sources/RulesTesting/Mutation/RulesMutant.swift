import Diagnostics
import ScoringKernel

/// The rules with one thing changed a little.
struct RulesMutant: Sendable {
  /// What is changed: `cut of 'volume'`.
  let subject: String
  /// What stands there.
  let before: String
  /// What stands there instead.
  let after: String
  /// Where it stands in the rules file.
  let location: Location
  /// The rules with the change.
  let plan: Plan
}
