extension [ConsultationOrder] {
  /// The pairs of options that one order puts one way round and another the other way.
  ///
  /// If Borda's count says `a, b, c` and Copeland's score `b = a, c` they agree, for a tie speaks for
  /// nobody; if plurality says `b, a, c` it disagrees with Borda's count on `a` and `b`.
  ///
  /// - Returns: The pairs in the order of the options; none if the orders are not over the same
  ///   options.
  /// - Complexity: O(orders x options²).
  package var disagreements: [ConsultationCount.Disagreement] {
    guard let first, allSatisfy({ $0.options == first.options }) else { return [] }
    let places = map(\.tierNumbers)
    var found: [ConsultationCount.Disagreement] = []
    for option in first.options.indices {
      for other in first.options.indices.dropFirst(option + 1) {
        let forFirst = indices.filter { places[$0][option] < places[$0][other] }
        let forSecond = indices.filter { places[$0][other] < places[$0][option] }
        guard !forFirst.isEmpty, !forSecond.isEmpty else { continue }
        found.append(
          .init(
            first: option,
            second: other,
            forFirst: forFirst.map { self[$0].method },
            forSecond: forSecond.map { self[$0].method }
          )
        )
      }
    }
    return found
  }
}

extension ConsultationOrder {
  /// For each option, in which tier it stands, from 0.
  fileprivate var tierNumbers: [Int] {
    var numbers = [Int](repeating: tiers.count, count: options.count)
    for (number, tier) in tiers.enumerated() {
      for option in tier where numbers.indices.contains(option) { numbers[option] = number }
    }
    return numbers
  }
}
