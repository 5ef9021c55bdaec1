/// Which weights of a group may be drawn; each draw is uniform over all of them.
package enum WeightRegion: Sendable, Hashable {
  /// All that are not negative and sum to 1.
  case all
  /// Those of them with each weight between two limits.
  case within(lows: [Double], highs: [Double])
  /// Those of them in a stated order: positions of terms, the weightiest first, equal ones together.
  case ordered([[Int]])
}

/// The weights of one group, ready to be drawn.
///
/// All weights that sum to 1 make a simplex. Exponential numbers divided by their sum are uniform on
/// it (Rubinstein, R. Y. (1982) Generating random vectors uniformly distributed inside and on the
/// surface of different regions, European Journal of Operational Research 10(2) 205-209; Devroye, L.
/// (1986) Non-uniform random variate generation, chapter V.2); uniform numbers divided by their sum
/// are not.
///
/// - In a stated order of k tiers, all weights allowed make a smaller simplex, whose corners give
///   the first tier everything, the first two tiers equal weights, and so on; a uniform mixture of
///   its corners is uniform on it. Terms of one tier weigh the same.
/// - Within limits, the weights beyond the lower limits make a simplex with the side 1 - sum of the
///   lower limits, and what is missing to the upper limits one with the side sum of the upper limits
///   - 1. Draws from the smaller one are repeated until they are within all limits.
package struct GroupDraw: Sendable, Equatable {
  /// The group.
  package let group: GroupIndex
  /// How many weights it has.
  package let count: Int
  /// How many exponential numbers a draw takes.
  let cornerCount: Int
  let form: Form

  /// How numbers of a simplex become weights.
  enum Form: Sendable, Equatable {
    /// They are the weights.
    case whole
    /// For each term its tier, and for each tier one divided by the number of terms in it and
    /// above it.
    case tiers(of: [Int], shares: [Double])
    case box(Box)
  }

  /// Weights between limits.
  struct Box: Sendable, Equatable {
    let lows: [Double]
    let highs: [Double]
    /// The terms whose limits differ.
    let free: [Int]
    /// From where the weights are counted: the limits on one side.
    let base: [Double]
    /// The side of the simplex, negative if it hangs from the upper limits.
    let side: Double
  }

  /// How far limits may miss a sum of 1, and a weight its limits.
  package static let slack = 1e-9

  /// Prepares the draws of a group.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - count: How many terms it has.
  ///   - region: Which weights are allowed.
  /// - Returns: `nil` if no weights are: limits that are not two for each term, lie outside 0...1, are
  ///   upside down or cannot be met by a sum of 1; an order that does not name every term once.
  package init?(_ group: GroupIndex, count: Int, _ region: WeightRegion) {
    guard count > 0 else { return nil }
    self.group = group
    self.count = count
    switch region {
    case .all:
      cornerCount = count
      form = .whole
    case .ordered(let tiers):
      guard let form = Form(tiers, count: count) else { return nil }
      cornerCount = tiers.count
      self.form = form
    case .within(let lows, let highs):
      guard let box = Box(lows: lows, highs: highs, count: count) else { return nil }
      cornerCount = box.free.count
      form = .box(box)
    }
  }
}

extension GroupDraw.Form {
  fileprivate init?(_ tiers: [[Int]], count: Int) {
    var tierOfTerm = [Int](repeating: -1, count: count)
    var shares: [Double] = []
    var named = 0
    for (tier, terms) in tiers.enumerated() {
      for term in terms {
        guard tierOfTerm.indices.contains(term), tierOfTerm[term] < 0 else { return nil }
        tierOfTerm[term] = tier
      }
      named += terms.count
      guard !terms.isEmpty else { return nil }
      shares.append(1 / Double(named))
    }
    guard named == count else { return nil }
    self = .tiers(of: tierOfTerm, shares: shares)
  }
}

extension GroupDraw.Box {
  fileprivate init?(lows: [Double], highs: [Double], count: Int) {
    guard lows.count == count, highs.count == count else { return nil }
    var (least, most) = (0.0, 0.0)
    for term in 0..<count {
      guard lows[term] >= 0, highs[term] <= 1, lows[term] <= highs[term] else { return nil }
      least += lows[term]
      most += highs[term]
    }
    guard least <= 1 + GroupDraw.slack, most >= 1 - GroupDraw.slack else { return nil }
    self.lows = lows
    self.highs = highs
    free = (0..<count).filter { lows[$0] < highs[$0] }
    let hangs = most - 1 < 1 - least
    base = hangs ? highs : lows
    side = hangs ? min(0, 1 - most) : max(0, 1 - least)
  }

  /// Whether a weight is within its limits.
  @inline(__always)
  func misses(_ weight: SIMD8<Double>, _ term: Int) -> SIMDMask<SIMD8<Int64>> {
    let low = SIMD8<Double>(repeating: lows[term] - GroupDraw.slack)
    let high = SIMD8<Double>(repeating: highs[term] + GroupDraw.slack)
    return (weight .< low) .| (weight .> high)
  }
}
