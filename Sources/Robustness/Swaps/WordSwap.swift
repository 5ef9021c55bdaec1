import ScoringKernel

/// A measure that has words, not numbers: a judged level, a category, yes or no.
///
/// All of them are tried. Levels have an order, so the nearest one counts; of categories, and of yes
/// and no, the first in the order of the rules.
struct WordSwap: Sendable {
  /// The numbers that stand for the words.
  let values: [Double]
  /// The number as it is, or as it is taken to be where it is missing; `nil` if there is neither.
  let start: Double?
  /// Whether near and far mean anything.
  let isOrdered: Bool

  /// Finds the nearest word with which the candidates change places.
  ///
  /// - Parameters:
  ///   - isTaken: Whether the present number is one that the evidence brings, which need not be tried.
  ///   - order: How they stand at a number.
  /// - Returns: Where they change places or become level.
  func find(isTaken: Bool, _ order: (Double) -> PairOrder) -> SwapFind {
    var find = SwapFind()
    for value in tried where !(isTaken && value == start) {
      find.note(order(value), at: value, reaches: true)
      if find.swap != nil { break }
    }
    return find
  }

  /// The nearest first, of two equally near the larger one.
  private var tried: [Double] {
    guard isOrdered, let start else { return values }
    return values.sorted { one, other in
      let (near, far) = ((one - start).magnitude, (other - start).magnitude)
      return near == far ? one > other : near < far
    }
  }
}
