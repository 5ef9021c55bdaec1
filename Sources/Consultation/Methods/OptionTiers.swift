/// How numbers or duels become an order in which ties stay ties.
enum OptionTiers {
  /// The share of the scale within which two numbers count as equal.
  static let tolerance = 1e-9

  /// Puts options in order of their numbers.
  ///
  /// Numbers 3, 1, 3 make the tiers [[0, 2], [1]]. Sums of weights are rounded, so neighbours within
  /// a thousand-millionth of the scale are tied; a number that is missing (NaN) stands last.
  ///
  /// - Parameters:
  ///   - options: The options to put in order, ascending.
  ///   - tallies: A number for every option there is.
  ///   - scale: How great the numbers can be.
  ///   - lowestFirst: Whether the smallest number stands first.
  /// - Returns: The tiers, first to last.
  /// - Complexity: O(n log n) in the number of options.
  static func ordered(
    _ options: some Sequence<Int>,
    by tallies: [Double],
    scale: Double,
    lowestFirst: Bool = false
  ) -> [[Int]] {
    // Missing numbers compare as the last of all.
    let keys = tallies.map { $0.isNaN ? .infinity : lowestFirst ? $0 : -$0 }
    let sorted = options.sorted { (keys[$0], $0) < (keys[$1], $1) }
    var tiers: [[Int]] = []
    var last = 0.0
    for option in sorted {
      let key = keys[option]
      if !tiers.isEmpty, key == last || key - last <= tolerance * scale {
        tiers[tiers.count - 1].append(option)
      } else {
        tiers.append([option])
      }
      last = key
    }
    return tiers.map { $0.sorted() }
  }

  /// Puts options in order by a relation that need not compare every two of them.
  ///
  /// First stand those that nothing stands above, as tied; then, of the rest, those that nothing of
  /// the rest stands above; and so on. So the first tier holds all who win by the relation, and
  /// whoever stands above another in the relation stands in an earlier tier. If `a` stands above `b`
  /// and nothing is known of `c`, the tiers are [[a, c], [b]].
  ///
  /// - Parameters:
  ///   - optionCount: How many options there are.
  ///   - isAbove: The relation; options on a circle of it, which a strict order has not, stand
  ///     together.
  /// - Returns: The tiers, first to last.
  /// - Complexity: O(n³) at worst.
  static func layers(optionCount: Int, isAbove: (Int, Int) -> Bool) -> [[Int]] {
    var rest = Array(0..<optionCount)
    var tiers: [[Int]] = []
    while !rest.isEmpty {
      var tier = rest.filter { option in !rest.contains { isAbove($0, option) } }
      if tier.isEmpty { tier = rest }
      tiers.append(tier)
      let taken = Set(tier)
      rest.removeAll { taken.contains($0) }
    }
    return tiers
  }

  /// Splits every tier by numbers, leaving the order of the tiers as it is.
  static func refined(_ tiers: [[Int]], by tallies: [Double], scale: Double) -> [[Int]] {
    tiers.flatMap { $0.count == 1 ? [$0] : ordered($0, by: tallies, scale: scale) }
  }
}
