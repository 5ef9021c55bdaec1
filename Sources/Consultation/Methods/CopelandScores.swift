extension PairwiseTable {
  /// Copeland's scores (Copeland 1951): duels won less duels lost, a duel drawn counting nothing.
  ///
  /// An option that beats two others, loses to one and draws with one scores 1.
  ///
  /// - Parameter options: Whose duels count; those against any other do not.
  /// - Returns: A score for every option there is, 0 for those not among `options`.
  /// - Complexity: O(n²) in the number of `options`.
  func copelandScores(among options: [Int]) -> [Double] {
    var scores = [Double](repeating: 0, count: optionCount)
    for option in options {
      for other in options where beats(option, other) {
        scores[option] += 1
        scores[other] -= 1
      }
    }
    return scores
  }

  /// Copeland's scores over all options.
  var copelandScores: [Double] { copelandScores(among: Array(0..<optionCount)) }
}
