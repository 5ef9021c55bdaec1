import Diagnostics
import Precedence
import RulesFile
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
  /// Makes the change; a plan for each of thousands of changes would fill the memory.
  let change: @Sendable (inout Plan) -> Void

  /// A plan with the change.
  func changed(_ plan: Plan) -> Plan {
    var plan = plan
    change(&plan)
    return plan
  }

  /// The rules with the change, under the names that they have.
  func rules(_ original: Rules) -> Rules {
    let checked = original.checked
    return Rules(
      CheckedRules(document: checked.document, plan: changed(checked.plan), names: checked.names),
      file: original.file
    )
  }
}
