import Diagnostics

extension Assessment {
  /// Ranks the candidates as things are and under each scenario, and says what moved whom.
  ///
  /// Scenarios do not build on one another: each is applied to the assessment by itself.
  ///
  /// - Parameter scenarios: Up to ``Scenario/limit`` of them.
  /// - Returns: The results side by side; none if any of the scenarios cannot be applied, so that a
  ///   column is never missing unnoticed. The findings are those of all results, and what there is to
  ///   say about the changes.
  /// - Complexity: For n changes at least 3n + 1 rankings, and more where no change alone explains a
  ///   move; see ``ScenarioMove/Cause``.
  public func whatIf(_ scenarios: [Scenario]) -> Checked<WhatIfResult> {
    let base = result()
    var findings = base.findings
    guard scenarios.count <= Scenario.limit else {
      findings.append(ScenarioMessage.tooManyScenarios(scenarios))
      return Checked(nil, findings)
    }
    guard let base = base.value else { return Checked(nil, findings) }
    var outcomes: [ScenarioOutcome] = []
    for scenario in scenarios {
      let outcome = outcome(scenario, base)
      findings.append(contentsOf: outcome.findings)
      if let value = outcome.value { outcomes.append(value) }
    }
    return Checked(WhatIfResult(base: base, outcomes: outcomes), findings)
  }

  private func outcome(_ scenario: Scenario, _ base: AssessmentResult) -> Checked<ScenarioOutcome> {
    let resolved = ResolvedScenario.read(scenario, self)
    guard let resolved = resolved.value else { return Checked(nil, resolved.findings) }
    let all = Array(resolved.changes.indices)
    let applied = resolved.applied(all)
    var findings = applied.findings
    findings.append(contentsOf: resolved.findings)
    guard let changed = applied.value else { return Checked(nil, findings) }
    let result = changed.result()
    for finding in result.findings.sorted { findings.append(resolved.blaming(all, finding)) }
    guard let result = result.value else { return Checked(nil, findings) }
    var comparison = ScenarioComparison(resolved, base: base, changed: changed, result: result)
    return Checked(comparison.outcome(scenario), findings)
  }
}
