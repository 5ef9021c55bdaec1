/// Schulze's method: whoever has the stronger path of won duels to the other stands above it.
///
/// A path is as strong as its weakest duel, and a duel as strong as the margin by which it is won.
/// If `a` beats `b` by 5, `b` beats `c` by 3 and `c` beats `a` by 1, the path from `a` over `b` to `c`
/// has strength 3 and the one from `c` to `a` 1, so `a` stands above `c`.
///
/// Of the ways to measure a duel, margins and not winning votes are used: then options left level
/// count for neither side, and turning all ballots round turns the order round.
///
/// Source: Schulze (2011), A new monotonic, clone-independent, reversal symmetric, and
/// Condorcet-consistent single-winner election method, Social Choice and Welfare 36, section 2.
struct SchulzePaths {
  private let optionCount: Int
  private var paths: [Int]

  /// Finds the strongest path between every two options.
  ///
  /// - Parameter strengths: The duels.
  /// - Complexity: O(n³) in the number of options.
  init(_ strengths: DuelStrengths) {
    let count = strengths.optionCount
    optionCount = count
    paths = (0..<(count * count)).map { strengths[$0 / count, $0 % count] }
    for middle in 0..<count {
      for start in 0..<count where start != middle {
        let first = paths[start * count + middle]
        guard first > 0 else { continue }
        for end in 0..<count where end != start {
          let path = min(first, paths[middle * count + end])
          if path > paths[start * count + end] { paths[start * count + end] = path }
        }
      }
    }
  }

  /// Whether an option's path to another is stronger than the one back.
  ///
  /// The relation is a strict order (Schulze 2011, section 4.1) that may leave options uncompared.
  func isAbove(_ option: Int, _ other: Int) -> Bool {
    paths[option * optionCount + other] > paths[other * optionCount + option]
  }

  /// The order: in the first tier all whom nobody stands above, and so on.
  var tiers: [[Int]] { OptionTiers.layers(optionCount: optionCount, isAbove: isAbove) }
}
