import ScoringKernel

/// What each pair of options is worth to Kemeny's method: the weight of the ballots for either way.
struct KemenyTable: Sendable {
  /// How many options there are.
  let optionCount: Int
  /// At `i * optionCount + j` the weight of the ballots that put `i` above `j`.
  let preferences: [Double]
  /// The difference up to which two sums count as equal: 0 where all weights are whole numbers,
  /// whose sums are exact, else 1e-9 of the weight of the heaviest pair.
  let allowance: Double

  /// Makes a table; a matrix of another size counts as one without preferences.
  init(preferences: [Double], optionCount: Int) {
    let count = max(0, optionCount)
    let isSquare = preferences.count == count * count
    self.optionCount = count
    self.preferences = isSquare ? preferences : [Double](repeating: 0, count: count * count)
    self.allowance = Self.allowance(self.preferences, count)
  }

  private init(optionCount: Int, preferences: [Double], allowance: Double) {
    self.optionCount = optionCount
    self.preferences = preferences
    self.allowance = allowance
  }

  private static func allowance(_ preferences: [Double], _ count: Int) -> Double {
    guard preferences.contains(where: { $0 != $0.rounded(.down) }) else { return 0 }
    var heaviest = 0.0
    for i in 0..<count {
      for j in 0..<i {
        heaviest = max(heaviest, preferences[i * count + j] + preferences[j * count + i])
      }
    }
    return Tolerance.relative * heaviest
  }

  /// The weight of the ballots that put one option above another.
  subscript(option: Int, over other: Int) -> Double { preferences[option * optionCount + other] }

  /// Whether clearly more weight puts the first above the second than the second above the first.
  func beats(_ option: Int, _ other: Int) -> Bool {
    self[option, over: other] - self[other, over: option] > allowance
  }

  /// The table of some of the options, in the order given, with the same allowance.
  func restricted(to members: [Int]) -> KemenyTable {
    KemenyTable(
      optionCount: members.count,
      preferences: members.flatMap { option in members.map { self[option, over: $0] } },
      allowance: allowance
    )
  }

  /// What an order contradicts: the weight of the ballots, pair by pair, that want it the other way
  /// round.
  ///
  /// - Complexity: O(options squared).
  func distance(of order: [Int]) -> Double {
    var sum = 0.0
    for (place, option) in order.enumerated() {
      for later in order[(place + 1)...] { sum += self[later, over: option] }
    }
    return sum
  }
}
