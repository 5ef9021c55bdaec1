/// A change of a scenario, found in an assessment: what exactly becomes what.
struct ResolvedChange: Sendable {
  let change: ScenarioChange
  let target: ChangeTarget
  /// What it does.
  let action: Action

  /// What a change does to an assessment.
  enum Action: Sendable {
    /// New texts in the rules file; none if they are there already.
    case rules([RulesEdit])
    /// New figures, by the positions of candidates; none if those are there already.
    case figures([Int: MeasureInput])
    /// A rule takes part or not.
    case isOn(Bool)
    /// A candidate takes no part; or takes part, as it does.
    case isOut(Bool)
  }
}
