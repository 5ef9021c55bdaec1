extension RespondentGroup {
  /// For each option how many people name it and how many put it first, unweighted, without the counts
  /// that are too small to be shown.
  ///
  /// Where every ballot names or puts first one option only, the counts add up to the ballots, whose
  /// number is known; then the next smallest count is hidden with a single small one.
  ///
  /// - Parameter smallest: The smallest count that is shown.
  /// - Returns: The counts, `nil` for those not shown.
  /// - Complexity: O(ballots x options).
  func tallies(smallest: Int) -> [OptionTally] {
    let named = shown(count { $0 > 0 }, smallest)
    let first = shown(count { $0 == 1 }, smallest)
    return zip(named, first).map { OptionTally(named: $0, first: $1) }
  }

  private func shown(_ counts: [Int], _ smallest: Int) -> [Int?] {
    let sum = counts.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    guard sum == validCount else { return CellSuppression.shown(counts, smallest: smallest) }
    return CellSuppression.shown(partsOfTotal: counts, smallest: smallest).counts
  }

  /// How many people give each option a place of a kind; those of weight 0 count too, unless the weight
  /// is their number.
  private func count(_ isMeant: (UInt8) -> Bool) -> [Int] {
    let weights = ballots.profile.weights
    return ballots.profile.places.map { column in
      var sum = 0.0
      for ballot in column.indices where isMeant(column[ballot]) {
        sum += people(ofBallotWeight: weights?[ballot] ?? 1)
      }
      return Int(exactly: sum.rounded()) ?? 0
    }
  }
}
