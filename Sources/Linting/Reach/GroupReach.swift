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
  /// - Returns: All of them, and possibly more where there are too many.
  /// - Complexity: For each set of terms that may be left out, the number of terms times the square of
  ///   ``ReachableNumbers/limit``.
  func reach(_ terms: [ReachableNumbers], _ scales: [Scale]) -> ReachableNumbers {
    let optional = terms.indices.filter { terms[$0].mayBeMissing }
    guard optional.count <= Self.mostLeftOut else {
      let whole = scale(over: scales)
      return ReachableNumbers([.init(whole.low, whole.high)], isExact: false, mayBeMissing: true)
    }
    var stretches: [ReachableNumbers.Stretch] = []
    var isExact = terms.allSatisfy(\.isExact)
    for choice in 0..<(1 << optional.count) {
      let leftOut = Set(optional.indices.filter { choice >> $0 & 1 == 1 }.map { optional[$0] })
      let present = terms.indices.filter { !leftOut.contains($0) }
      guard let part = reach(of: present, terms, scales) else { continue }
      stretches += part.stretches
      isExact = isExact && part.isExact
    }
    return ReachableNumbers(
      stretches,
      isExact: isExact,
      mayBeMissing: optional.count == terms.count
    )
  }

  private func scale(over scales: [Scale]) -> Scale {
    let count = terms.count
    return Scale(
      low: combined(count) { (terms[$0].weight, usesRawLevels ? scales[$0].low : 0) },
      high: combined(count) { (terms[$0].weight, usesRawLevels ? scales[$0].high : 1) }
    )
  }

  /// The numbers with some terms alone; `nil` where they come to nothing.
  private func reach(
    of present: [Int],
    _ reaches: [ReachableNumbers],
    _ scales: [Scale]
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
