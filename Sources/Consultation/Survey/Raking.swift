package import Diagnostics

/// Weights for respondents that make them match what is known of their population.
///
/// Each respondent's weight is multiplied until every category of every margin comes to its share of
/// the population, repeated post-stratification as survey packages do it. Three decisions are our own:
///
/// - Margins are used as shares, so that one may be in people and another in per cent.
/// - Respondents who do not say to which category they belong are no reason to refuse: their part of
///   the sample stays what it is for that margin, the others are weighted to the totals, and a note
///   counts them.
/// - A cap is in units of the mean weight and holds exactly. It is tried after the margins have been
///   met without one: then rounds in which a weight that would pass the cap stands at it and the
///   others of its category make up for it. If the margins cannot be met so, a warning says how far
///   off the worst category is.
///
/// Sources: see ``RakingRun``.
package struct Raking: Sendable {
  /// What is known of the population.
  package let margins: [PopulationMargin]
  /// The greatest weight in units of the mean weight, at least 1; `nil` for none.
  package let cap: Double?

  package init(to margins: [PopulationMargin], cap: Double? = nil) {
    self.margins = margins
    self.cap = cap
  }

  /// The weights of the valid ballots; those that they bring along are the start.
  ///
  /// Six cells of 20, 10, 60, 40, 90 and 30 respondents (three ages, two areas) raked to ages of 75, 120
  /// and 55 and areas of 110 and 140: the ten young people of the second area get a weight of 4.115 each.
  ///
  /// - Parameter ballots: The ballots, with a trait for each margin.
  /// - Returns: The weights, with a mean of 1, or why there are none; the same ballots as they are if
  ///   there is no margin.
  /// - Complexity: O(ballots x margins), and O(cells) for each round.
  package func weighting(
    of ballots: Ballots
  ) -> (weighting: SurveyWeighting?, findings: FindingList) {
    let first = firstWeights(of: ballots.profile)
    guard let first else {
      return (nil, FindingList([RakingMessage.nothingToWeight(margins.first?.variable)]))
    }
    let check = MarginCheck(margins, ballots)
    guard !check.findings.hasErrors else { return (nil, check.findings) }
    let cells = RakingCells(
      entries: check.entries,
      categoryCounts: margins.map(\.categories.count),
      weights: ballots.profile.weights == nil ? nil : first,
      count: first.count
    )
    var findings = check.findings
    let weighting = rake(cells, check.targets, &findings)
    return (weighting, findings)
  }

  /// What the ballots bring along, with a mean of 1; `nil` if nothing.
  private func firstWeights(of profile: Profile) -> [Double]? {
    guard let weights = profile.weights else {
      return profile.ballotCount > 0 ? [Double](repeating: 1, count: profile.ballotCount) : nil
    }
    let largest = weights.max() ?? 0
    guard largest > 0, weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
    let parts = weights.map { $0 / largest }
    let mean = parts.reduce(0, +) / Double(parts.count)
    return parts.map { $0 / mean }
  }

  private func rake(
    _ cells: RakingCells,
    _ targets: [[Double]],
    _ findings: inout FindingList
  ) -> SurveyWeighting? {
    let message = ContradictionMessage(margins: margins, cells: cells, targets: targets)
    var run = RakingRun(cells: cells, targets: targets)
    guard run.rake() else {
      if let miss = run.worst() {
        findings.append(message.contradiction(miss, afterRounds: run.rounds))
      }
      return nil
    }
    let cap = cap.map { max(1, $0) } ?? .infinity
    guard run.weights.contains(where: { $0 > cap * (1 + RakingRun.tolerance) }) else {
      return weighting(run, cap: .infinity)
    }
    if !run.rake(cap: cap, limit: RakingRun.cappedRoundLimit) {
      run.fillAll(cap: cap)
      if let miss = run.worst(cap: cap) { findings.append(message.missed(miss, cap: cap)) }
    }
    return weighting(run, cap: cap)
  }

  private func weighting(_ run: RakingRun, cap: Double) -> SurveyWeighting {
    let cells = run.cells
    let capped = zip(run.weights, cells.sizes).filter { $0.0 >= cap }.reduce(0) { $0 + $1.1 }
    return SurveyWeighting(
      weights: cells.cellOfRespondent.map { min(run.weights[Int($0)], cap) },
      rounds: run.rounds,
      cappedCount: Int(capped)
    )
  }
}
