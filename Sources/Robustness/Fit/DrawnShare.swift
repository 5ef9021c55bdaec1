import ScoringKernel

/// Estimates by draws how much of all weights gives an order: the engine itself says of each draw.
struct DrawnShare: Sendable {
  /// How many draws make a block with a stream of its own.
  private static let blockSize = 1_000

  private var engine: FitEngine
  private let space: WeightSpace
  private let table: MeasureTable
  private let wanted: [Int]

  /// - Parameters:
  ///   - model: The order.
  ///   - options: An option for each candidate; `nil` for the levels as judged.
  init(_ model: FitModel, options: [Int]?) {
    engine = model.engine
    space = model.space
    table = options.map(model.engine.table) ?? model.engine.table
    wanted = model.places
  }

  /// Draws.
  ///
  /// - Returns: The share of draws that give the order, and its standard error; that of one draw at
  ///   least, since none in a hundred thousand is not yet nothing.
  mutating func estimate(
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

  private mutating func isHit(_ stream: inout SeededStream) -> Bool {
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
    guard engine.setShares(shares) else { return false }
    return engine.places(in: table) == wanted
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
