import Diagnostics
import PlainYAML
import RulesFile

extension ResolvedScenario {
  /// Finds what each change is about.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - assessment: What it changes.
  /// - Returns: The scenario ready to be applied, or all that is wrong with it.
  static func read(_ scenario: Scenario, _ assessment: Assessment) -> Checked<ResolvedScenario> {
    var findings = FindingList()
    if scenario.changes.count > Scenario.changeLimit {
      findings.append(ScenarioMessage.tooManyChanges(scenario))
      return Checked(nil, findings)
    }
    var found: [(position: Int, target: ChangeTarget)] = []
    for (position, change) in scenario.changes.enumerated() {
      switch TargetReading(assessment, change).target() {
      case .success(let target): found.append((position, target))
      case .failure(let fault): findings.append(fault.finding)
      }
    }
    let check = ChangeCheck(scenario, assessment)
    let contradictions = check.contradictions(found)
    for finding in contradictions { findings.append(finding) }
    let isClear = !findings.hasErrors
    var changes: [ResolvedChange] = []
    var failed: [ChangeTarget] = []
    for (position, target) in found {
      let change = scenario.changes[position]
      let reading = ChangeReading(assessment, change, target, at: position)
      if let action = reading.action(findings: &findings) {
        changes.append(ResolvedChange(change: change, target: target, action: action))
      } else {
        failed.append(target)
      }
    }
    guard isClear, failed.isEmpty, !findings.hasErrors else {
      if contradictions.isEmpty {
        findings.append(contentsOf: furtherFindings(scenario, assessment, changes, failed))
      }
      return Checked(nil, findings)
    }
    changes = check.sparing(changes)
    for finding in check.remarks(changes) { findings.append(finding) }
    return Checked(ResolvedScenario(assessment, changes, findings), findings)
  }

  /// What else is wrong with the rules where some changes failed already, so that all is found at
  /// once: errors in the values of the sound changes, but for those next to a failed one.
  private static func furtherFindings(
    _ scenario: Scenario,
    _ assessment: Assessment,
    _ changes: [ResolvedChange],
    _ failed: [ChangeTarget]
  ) -> FindingList {
    let rules = assessment.rules.checked
    let names = failed.map { Array($0.parts(rules).prefix(2)) }
    let edits = changes.flatMap { change -> [RulesEdit] in
      guard case .rules(let edits) = change.action,
        !names.contains(Array(change.target.parts(rules).prefix(2)))
      else { return [] }
      return edits
    }
    guard !edits.isEmpty else { return FindingList() }
    let edited = EditedRules(rules.document.source, edits)
    let map = ScenarioPlaces(edited, scenario.changes, [])
    let found = RulesReader.read(edited.source, asOf: rules.document.asOf).findings.sorted.filter {
      finding in
      guard finding.severity == .error, let place = finding.location else { return false }
      if case .change = edited.origin(of: place) { return true }
      return false
    }
    return FindingList(found.map { map.finding($0) })
  }
}
