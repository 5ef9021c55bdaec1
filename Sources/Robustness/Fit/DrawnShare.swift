import ScoringKernel

/// Estimates by draws how much of all weights a set of pieces is.
struct DrawnShare: Sendable {
  /// How many draws make a block with a stream of its own.
  private static let blockSize = 1_000

  let space: WeightSpace
  /// Pieces that do not overlap, none of which has conditions that say "equal".
  let regions: [FeasibleWeights]

  /// Draws.
  ///
  /// - Returns: The share of draws that lie in a piece, and its standard error; that of one draw at
  ///   least, since none in a hundred thousand is not yet nothing.
  func estimate(
    draws: Int,
    seed: UInt64,
    progress: (Double) -> Void
  ) throws -> FitRegion.Share {
    var hits = 0
    for start in stride(from: 0, to: draws, by: Self.blockSize) {
      try Task.checkCancellation()
      var stream = SeededStream(seed: seed, stream: UInt64(start / Self.blockSize))
      for _ in start..<min(draws, start + Self.blockSize) where isHit(&stream) { hits += 1 }
      progress(Double(start) / Double(draws))
    }
    let share = Double(hits) / Double(draws)
    let error = (share * (1 - share) / Double(draws)).squareRoot()
    return FitRegion.Share(value: share, standardError: max(error, 1 / Double(draws)))
  }

  private func isHit(_ stream: inout SeededStream) -> Bool {
    var shares = [Double](repeating: 0, count: space.count)
    for block in space.blocks {
      // Shares of independent exponential numbers are uniform over all shares (Devroye, L. (1986)
      // Non-uniform random variate generation, chapter V, theorem 2.2).
      var sum = 0.0
      for unknown in block.unknowns {
        shares[unknown] = -PortableMath.log(stream.unit())
        sum += shares[unknown]
      }
      for unknown in block.unknowns where sum > 0 { shares[unknown] /= sum }
    }
    let point = space.point(of: shares)
    return regions.contains { $0.covers(point) }
  }
}

extension FitModel {
  /// The place that the order gives each candidate of the assessment; 0 for those it leaves out.
  var places: [Int] {
    var places = [Int](repeating: 0, count: engine.table.candidateCount)
    for (position, candidate) in engine.listed.enumerated() {
      places[candidate.position] = 1 + tiers.count { $0 < tiers[position] }
    }
    return places
  }
}
