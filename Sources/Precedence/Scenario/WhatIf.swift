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
    findings.append(contentsOf: result.findings)
    guard let result = result.value else { return Checked(nil, findings) }
    var comparison = ScenarioComparison(resolved, base: base, changed: changed, result: result)
    return Checked(comparison.outcome(scenario), findings)
  }
}

/// Compares the ranking under a scenario with the ranking as it is.
struct ScenarioComparison {
  private let resolved: ResolvedScenario
  private let base: AssessmentResult
  private let changed: Assessment
  private let result: AssessmentResult
  private var runs: ScenarioRuns
  private let all: [Int]

  init(
    _ resolved: ResolvedScenario,
    base: AssessmentResult,
    changed: Assessment,
    result: AssessmentResult
  ) {
    self.resolved = resolved
    self.base = base
    self.changed = changed
    self.result = result
    all = Array(resolved.changes.indices)
    runs = ScenarioRuns(resolved, base: base)
    runs.keep(result, of: all)
  }

  /// The outcome, with what every change did.
  mutating func outcome(_ scenario: Scenario) -> ScenarioOutcome {
    let moves = movedCandidates().map { move($0.0, from: $0.before, to: $0.after) }
    let effects = all.map { effect($0, moves) }
    return ScenarioOutcome(scenario: scenario, result: result, effects: effects, moves: moves)
  }

  /// The candidates that stand elsewhere, in the order of the ranking under the scenario.
  private func movedCandidates() -> [(
    CandidateResult, before: ScenarioMove.Standing, after: ScenarioMove.Standing
  )] {
    let after = result.ranking + result.unranked
    let ids = Set(after.map(\.id))
    let gone = (base.ranking + base.unranked).filter { !ids.contains($0.id) }
    return (after + gone).compactMap { candidate in
      guard let old = base.candidate(candidate.id) else { return nil }
      let before = ScenarioMove.Standing(old)
      let after = ids.contains(candidate.id) ? ScenarioMove.Standing(candidate) : .absent
      return before == after ? nil : (candidate, before, after)
    }
  }

  private mutating func move(
    _ candidate: CandidateResult,
    from before: ScenarioMove.Standing,
    to after: ScenarioMove.Standing
  ) -> ScenarioMove {
    var steps: [ScenarioMove.Standing] = []
    for position in all {
      let standing = standing(candidate.id, Array(all[...position]))
      steps.append(standing ?? steps.last ?? before)
    }
    var alone: [ScenarioMove.Standing] = []
    for position in all { alone.append(standing(candidate.id, [position]) ?? before) }
    return ScenarioMove(
      candidate: candidate.id,
      name: candidate.name,
      before: before,
      after: after,
      steps: steps,
      alone: alone,
      cause: MoveCause(candidate: candidate.id, end: after).cause(&runs)
    )
  }

  private mutating func standing(_ id: String, _ changes: [Int]) -> ScenarioMove.Standing? {
    runs.standings(changes).map { $0[id] ?? .absent }
  }

  private mutating func effect(_ position: Int, _ moves: [ScenarioMove]) -> ChangeEffect {
    let change = resolved.changes[position]
    let without = all.filter { $0 != position }
    let staying = moves.filter { standing($0.candidate, without) == $0.before }.count
    return ChangeEffect(
      subject: change.target.subject(resolved.assessment.rules.checked),
      before: ChangeWording(resolved.assessment).text(change.target),
      after: after(change),
      movesAlone: placesMoved(by: position),
      movesOnlyWithIt: staying
    )
  }

  private func after(_ change: ResolvedChange) -> String {
    guard case .figure(_, nil) = change.target else {
      return ChangeWording(changed).text(change.target)
    }
    return "\(change.change.value) for each"
  }

  /// How many candidates have another place with one change alone.
  private mutating func placesMoved(by position: Int) -> Int {
    guard let standings = runs.standings([position]) else { return 0 }
    return (base.ranking + base.unranked).filter { candidate in
      candidate.place != (standings[candidate.id] ?? .absent).place
    }.count
  }
}
