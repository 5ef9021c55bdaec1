/// Works out what a comparison says.
struct ComparisonWriter {
  private let mixing: Mixing
  private let before: AssessmentResult
  private let after: AssessmentResult
  private var runs: MixedRuns

  init(
    _ mixing: Mixing,
    before: AssessmentResult,
    after: AssessmentResult,
    limit: Int = PartBundles.limit
  ) {
    self.mixing = mixing
    self.before = before
    self.after = after
    runs = MixedRuns(mixing, PartBundles(mixing, limit: limit).all, base: before)
  }

  /// The comparison.
  mutating func comparison(_ titles: AssessmentComparison.Titles) -> AssessmentComparison {
    let order = StepOrder.steps(&runs)
    let end = MixedRuns.standings(after)
    var standings = [MixedRuns.standings(before)]
    for count in order.indices {
      standings.append(runs.standings(order[...count].flatMap(\.self)) ?? end)
    }
    var steps: [ComparisonStep] = []
    for (position, bundles) in order.enumerated() {
      steps.append(step(bundles, from: standings[position], to: standings[position + 1]))
    }
    if let last = standings.last, last != end {
      steps.append(Self.rest(from: last, to: end))
      standings.append(end)
    }
    return AssessmentComparison(
      titles: titles,
      before: before,
      after: after,
      steps: steps,
      moves: moves(standings),
      otherDifferences: DifferenceWording(mixing).others
    )
  }

  private mutating func step(
    _ bundles: [Int],
    from old: MixedRuns.Standings,
    to new: MixedRuns.Standings
  ) -> ComparisonStep {
    let wording = DifferenceWording(mixing)
    let base = MixedRuns.standings(before)
    return ComparisonStep(
      differences: bundles.flatMap { runs.bundles[$0] }.map(wording.difference),
      moves: Self.moved(from: old, to: new),
      movesAlone: runs.standings(bundles).map { Self.moved(from: base, to: $0) }
    )
  }

  /// What is left when everything is put in but the order in which it is listed.
  private static func rest(from old: MixedRuns.Standings, to new: MixedRuns.Standings)
    -> ComparisonStep
  {
    let order = AssessmentDifference(
      part: .order,
      key: "",
      subject: "order in which the rules and candidates are listed",
      before: nil,
      after: nil
    )
    let moves = moved(from: old, to: new)
    return ComparisonStep(differences: [order], moves: moves, movesAlone: nil)
  }

  /// How many of the candidates of both stand elsewhere.
  private static func moved(from old: MixedRuns.Standings, to new: MixedRuns.Standings) -> Int {
    old.count { id, standing in new[id].map { $0 != standing } ?? false }
  }

  /// The candidates that stand elsewhere after any step.
  private func moves(_ standings: [MixedRuns.Standings]) -> [ComparisonMove] {
    let listed = after.ranking + after.unranked
    let ids = Set(listed.map(\.id))
    let gone = (before.ranking + before.unranked).filter { !ids.contains($0.id) }
    return (listed + gone).compactMap { candidate in
      let steps = standings.map { $0[candidate.id] }
      guard let first = steps.first, steps.contains(where: { $0 != first }) else { return nil }
      return ComparisonMove(
        candidate: candidate.id,
        name: candidate.name,
        before: first,
        after: steps[steps.count - 1],
        steps: Array(steps.dropFirst())
      )
    }
  }
}
