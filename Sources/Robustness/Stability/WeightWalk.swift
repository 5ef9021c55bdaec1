import ScoringKernel

extension WeightLine {
  /// What a walk along the line needs: the points that matter as long as nothing has changed.
  ///
  /// - Parameter trial: The assessment.
  /// - Returns: The line.
  /// - Complexity: Linear in candidates times places on the shortlist.
  func walk(_ trial: PlanTrial) -> LineWalk.Line {
    let candidates = (0..<trial.table.candidateCount).map { CandidateIndex($0) }
    var points = ends.map { LinePoint($0, .anything) }
    var moves = [Bool](repeating: false, count: candidates.count)
    for candidate in candidates {
      let turns = levelTurns(of: candidate)
      moves[candidate.position] = !turns.isEmpty
      points += turns.map { LinePoint($0, .candidate(candidate)) }
    }
    if !isExact { points += nearestGridTurns().map { LinePoint($0, .anything) } }
    var lasting: [LinePoint.Cause] = []
    let standings = candidates.map { CandidateStanding(trial.present, row: $0.position) }
    let pairs = DecisivePairs(trial.outcome, shortlist: trial.plan.ranking.shortlist)
    for (a, b, concern) in pairs.concerns {
      let (left, right) = (standings[a.position], standings[b.position])
      // While nobody's levels change, the first key that tells two apart goes on to do so until they
      // meet on it; later ones are not looked at.
      let isFixed = !moves[a.position] && !moves[b.position] && left.isRanked && right.isRanked
      let last = isFixed ? left.decidingKey(right) : nil
      let turns = meetings(of: a, and: b, through: last)
      points += turns.map { LinePoint($0, .pair(a, b, concern)) }
      if left.order(right) == 0, !turns.isEmpty { lasting.append(.pair(a, b, concern)) }
    }
    return LineWalk.Line(
      now: share,
      bounds: 0...1,
      points: points,
      lasting: lasting,
      isPiecewiseConstant: keysThatStay,
      reach: 1e-3,
      change: { change(to: $0) }
    )
  }
}
