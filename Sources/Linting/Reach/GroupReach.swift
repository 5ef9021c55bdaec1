import ScoringKernel

extension Group {
  /// Of so many terms each may be left out before all numbers in the group's range count as reachable.
  static let mostLeftOut = 6

  /// The numbers that the group can come to, if each term can come to any of its numbers whatever the
  /// others do.
  ///
  /// Every way to combine grows with every term, so that two stretches combine to the stretch between
  /// their combined ends.
  ///
  /// - Parameters:
  ///   - terms: What each term can come to, on its own scale.
  ///   - scales: The scale of each term.
  ///   - budget: How many sums may still be worked out; is lowered by those that were.
  /// - Returns: All of them, and possibly more where there are too many.
  /// - Complexity: For each set of terms that may be left out, the number of terms times the square of
  ///   ``ReachableNumbers/limit``; never more than the budget.
  func reach(
    _ terms: [ReachableNumbers],
    _ scales: [Scale],
    budget: inout Int
  ) -> ReachableNumbers {
    let optional = terms.indices.filter { terms[$0].mayBeMissing }
    let isOptional = optional.count == terms.count
    guard optional.count <= Self.mostLeftOut else {
      return whole(over: scales, mayBeMissing: isOptional)
    }
    var stretches: [ReachableNumbers.Stretch] = []
    var isExact = terms.allSatisfy(\.isExact)
    for choice in 0..<(1 << optional.count) {
      let leftOut = Set(optional.indices.filter { choice >> $0 & 1 == 1 }.map { optional[$0] })
      let present = terms.indices.filter { !leftOut.contains($0) }
      let part = reach(of: present, terms, scales, budget: &budget)
      guard budget >= 0 else { return whole(over: scales, mayBeMissing: isOptional) }
      guard let part else { continue }
      stretches += part.stretches
      isExact = isExact && part.isExact
    }
    return ReachableNumbers(stretches, isExact: isExact, mayBeMissing: isOptional)
  }

  /// Every number from the lowest to the highest that any set of the terms can come to.
  private func whole(over scales: [Scale], mayBeMissing: Bool) -> ReachableNumbers {
    let ends = terms.indices.map { index in
      usesRawLevels ? (scales[index].low, scales[index].high) : (0, 1)
    }
    let low = ends.map(\.0).reduce(0, min)
    var high = ends.map(\.1).reduce(combined(ends.count) { (terms[$0].weight, ends[$0].1) }, max)
    // Without a factor below 1 a product is larger.
    if combination == .product { high = ends.reduce(1) { $0 * max(1, $1.1) } }
    return ReachableNumbers([.init(low, high)], isExact: false, mayBeMissing: mayBeMissing)
  }

  /// The numbers with some terms alone; `nil` where they come to nothing.
  private func reach(
    of present: [Int],
    _ reaches: [ReachableNumbers],
    _ scales: [Scale],
    budget: inout Int
  ) -> ReachableNumbers? {
    let total = present.reduce(0) { $0 + terms[$1].weight }
    guard !present.isEmpty, total > 0 else { return nil }
    var result = ReachableNumbers(numbers: [start])
    for index in present {
      let parts = reaches[index].stretches.map { stretch in
        usesRawLevels
          ? stretch
          : .init(scales[index].mapped(stretch.low), scales[index].mapped(stretch.high))
      }
      let weight = terms[index].weight
      budget -= result.stretches.count * parts.count
      guard budget >= 0 else { return nil }
      result = ReachableNumbers(
        result.stretches.flatMap { sum in
          parts.map { part in
            .init(
              joined(sum.low, part.low, weight, total),
              joined(sum.high, part.high, weight, total)
            )
          }
        },
        isExact: result.isExact
      )
    }
    guard combination == .weightedMean else { return result }
    return ReachableNumbers(
      result.stretches.map { .init($0.low / total, $0.high / total) },
      isExact: result.isExact
    )
  }

  /// What combining begins with.
  private var start: Double {
    switch combination {
    case .weightedMean, .sum: 0
    case .product, .weightedProduct: 1
    case .largest: -.infinity
    }
  }

  /// What the terms so far and one more come to, in the order and way in which the kernel combines.
  private func joined(_ sum: Double, _ score: Double, _ weight: Double, _ total: Double) -> Double {
    switch combination {
    case .weightedMean: sum + weight * score
    case .sum: sum + score
    case .product: sum * score
    case .largest: max(sum, score)
    case .weightedProduct: sum * PortableMath.power(score, weight / total)
    }
  }
}
