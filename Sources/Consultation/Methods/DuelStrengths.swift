/// The duels of all options by how clearly they are won, in whole numbers.
///
/// Duels won by 5, 3, 3 and 1 ballots have the strengths 3, 2, 2 and 1; a duel lost or drawn has 0.
/// Margins are sums of weights and so are rounded: those within a thousand-millionth of the weight of
/// all ballots are one strength, and whatever compares strengths afterwards is exact.
struct DuelStrengths {
  /// How many options there are.
  let optionCount: Int
  /// How many different strengths there are above 0.
  let classCount: Int
  /// Row after row, the strength with which the row's option beats the column's.
  private var strengths: [Int]

  /// Compares the margins of all duels.
  ///
  /// - Parameters:
  ///   - duels: The duels.
  ///   - weight: What all ballots weigh.
  /// - Complexity: O(n² log n) in the number of options.
  init(_ duels: PairwiseTable, weight: Double) {
    optionCount = duels.optionCount
    strengths = [Int](repeating: 0, count: optionCount * optionCount)
    var won: [(margin: Double, index: Int)] = []
    for option in 0..<optionCount {
      for other in 0..<optionCount where duels.beats(option, other) {
        won.append((duels.margin(of: option, over: other), option * optionCount + other))
      }
    }
    var strength = 0
    var last = -Double.infinity
    for (margin, index) in won.sorted(by: { ($0.margin, $0.index) < ($1.margin, $1.index) }) {
      if margin - last > OptionTiers.tolerance * weight { strength += 1 }
      last = margin
      strengths[index] = strength
    }
    classCount = strength
  }

  /// How clearly an option beats another; 0 if it does not.
  subscript(option: Int, other: Int) -> Int { strengths[option * optionCount + other] }

  /// The duels won, by strength: at index 0 the weakest, each class in the order of the options.
  var classes: [[(winner: Int, loser: Int)]] {
    var classes = [[(winner: Int, loser: Int)]](repeating: [], count: classCount)
    for index in strengths.indices where strengths[index] > 0 {
      classes[strengths[index] - 1].append((index / optionCount, index % optionCount))
    }
    return classes
  }
}
