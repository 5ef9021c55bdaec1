extension RespondentGroup {
  /// For each option how many people say of it what the method counts, unweighted, without the counts
  /// that are too small to be shown.
  ///
  /// For a top-k share those who put it among their first `k`, for plurality those who put it first,
  /// for top two those who answered on the two highest steps; for all other methods those who name,
  /// tick or answer it at all.
  ///
  /// - Parameters:
  ///   - method: The method.
  ///   - smallest: The smallest count that is shown.
  /// - Returns: The counts, `nil` for those not shown.
  /// - Complexity: O(ballots x options).
  package func counts(by method: ConsultationMethod, smallest: Int) -> [Int?] {
    switch method {
    case .topShare(let count):
      return CellSuppression.shown(firstPlaces(count), smallest: smallest)
    case .topTwo:
      return CellSuppression.shown(highestSteps ?? [], smallest: smallest)
    case .plurality: return tallies(smallest: smallest).map(\.first)
    case .borda, .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff, .approval, .meanRank,
      .medianRank, .netConcern:
      return tallies(smallest: smallest).map(\.named)
    }
  }

  /// How many people rank each option with fewer than `count` above it.
  private func firstPlaces(_ count: Int) -> [Int] {
    // The weights of a survey say nothing about how many people there are.
    var sums = [Double](repeating: 0, count: ballots.profile.options.count)
    ballots.profile.forEachStanding { weight, option, standing in
      guard standing.isRanked, standing.above < count else { return }
      sums[option] += people(ofBallotWeight: weight)
    }
    return sums.map { Int(exactly: $0.rounded()) ?? 0 }
  }

  /// How many people answer each option on one of the two highest steps.
  private var highestSteps: [Int]? {
    guard case .answers(let steps) = ballots.profile.kind else { return nil }
    return ballots.profile.answers?.map { column in
      column.reduce(0) { $0 + ($1 > 0 && Int($1) + 1 >= steps ? 1 : 0) }
    }
  }
}
