import ScoringKernel

/// What becomes of the order of a product of two scales if both are turned round.
///
/// Each score becomes the lowest plus the highest less itself, and the smaller product is then the
/// worse. A sum keeps its order, a product does not.
struct ScaleReversal: Equatable {
  /// How many pairs of combinations there are.
  private(set) var pairs = 0
  /// How many of them change their order.
  private(set) var reversed = 0
  /// How many are level one way and not the other.
  private(set) var changedTies = 0
  /// The first that changes its order, as positions on the two scales.
  private(set) var example: (ahead: Combination, behind: Combination)?

  /// A position on each of the two scales, from 0.
  struct Combination: Equatable {
    let first: Int
    let second: Int
  }

  /// Compares all pairs.
  ///
  /// For example, two scales of 1 to 4 have 16 products and 120 pairs of them, of which 8 change
  /// their order, and 4 more are level one way and not the other.
  ///
  /// - Parameters:
  ///   - first: The scores of the first scale, lowest first.
  ///   - second: The scores of the second scale.
  /// - Complexity: Quadratic in the number of combinations; with ten levels each, 4,950 pairs.
  init(_ first: [Double], _ second: [Double]) {
    let combinations = first.indices.flatMap { one in
      second.indices.map { Combination(first: one, second: $0) }
    }
    let (firstTurned, secondTurned) = (Self.turned(first), Self.turned(second))
    for (position, one) in combinations.enumerated() {
      for other in combinations.dropFirst(position + 1) {
        let before = Self.order(
          first[one.first] * second[one.second],
          first[other.first] * second[other.second]
        )
        let after = Self.order(
          firstTurned[other.first] * secondTurned[other.second],
          firstTurned[one.first] * secondTurned[one.second]
        )
        add(before, after, one, other)
      }
    }
  }

  private mutating func add(_ before: Int, _ after: Int, _ one: Combination, _ other: Combination) {
    pairs += 1
    if before * after < 0 {
      reversed += 1
      if example == nil { example = before > 0 ? (one, other) : (other, one) }
    } else if before != after {
      changedTies += 1
    }
  }

  private static func turned(_ scores: [Double]) -> [Double] {
    let low = scores.reduce(.infinity) { min($0, $1) }
    let high = scores.reduce(-.infinity) { max($0, $1) }
    return scores.map { low + high - $0 }
  }

  private static func order(_ one: Double, _ other: Double) -> Int {
    if Tolerance.areEqual(one, other) { return 0 }
    return one > other ? 1 : -1
  }

  static func == (left: ScaleReversal, right: ScaleReversal) -> Bool {
    left.pairs == right.pairs && left.reversed == right.reversed
      && left.changedTies == right.changedTies
  }
}
