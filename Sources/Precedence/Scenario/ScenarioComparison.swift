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
      movesAlone: moved(by: position),
      movesOnlyWithIt: staying
    )
  }

  private func after(_ change: ResolvedChange) -> String {
    guard case .figure(_, nil) = change.target else {
      let base = resolved.assessment.rules.checked
      return ChangeWording(changed, base: base).text(change.target)
    }
    return "\(change.change.value) for each"
  }

  /// How many candidates stand elsewhere, in rating or on the shortlist too, with one change alone.
  private mutating func moved(by position: Int) -> Int {
    guard let standings = runs.standings([position]) else { return 0 }
    return (base.ranking + base.unranked).filter { candidate in
      ScenarioMove.Standing(candidate) != (standings[candidate.id] ?? .absent)
    }.count
  }
}
