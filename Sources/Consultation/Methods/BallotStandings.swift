/// Where an option stands on a ballot.
struct Standing: Hashable {
  /// How many options the ballot puts above it.
  let above: Int
  /// How many it puts level with it, the option itself included.
  let level: Int
  /// How many it puts below it, those that it does not rank included.
  let below: Int
  /// How many options the ballot does not rank.
  let unranked: Int
  /// Whether the ballot ranks the option.
  let isRanked: Bool

  /// Twice the mean of the places that it shares: 2 for a clear first, 5 for a shared second and
  /// third.
  var doubledPlace: Int { 2 * above + level + 1 }
}

extension Profile {
  /// Visits every option on every ballot.
  ///
  /// On a ballot `a > b = c` that leaves `d` and `e` out, `b` has one above, two level and two below;
  /// `d` has three above and two level.
  ///
  /// - Parameter visit: Given the ballot's weight, the option, and where it stands on the ballot.
  /// - Complexity: O(ballots x options).
  @inline(__always)
  func forEachStanding(_ visit: (_ weight: Double, _ option: Int, _ standing: Standing) -> Void) {
    var block = LevelBlock(optionCount: options.count)
    var counter = StandingCounter(optionCount: options.count)
    for ballots in LevelBlock.ranges(of: 0..<ballotCount) {
      block.fill(places, ballots: ballots)
      for (index, ballot) in ballots.enumerated() {
        counter.count(block.levels, ballot: index)
        let weight = weights?[ballot] ?? 1
        for option in 0..<counter.optionCount {
          let level = block.levels[option * LevelBlock.ballotLimit + index]
          visit(weight, option, counter.standing(at: level))
        }
        counter.clear()
      }
    }
  }
}

/// Counts how many options a ballot puts at each level.
private struct StandingCounter {
  let optionCount: Int
  // A level is a byte, so every number it can hold has an entry; 255 is unranked.
  private var counts = [Int](repeating: 0, count: 256)
  private var above = [Int](repeating: 0, count: 256)
  private var levelCount = 0

  init(optionCount: Int) { self.optionCount = optionCount }

  @inline(__always)
  mutating func count(_ levels: [UInt8], ballot: Int) {
    for option in 0..<optionCount {
      counts[Int(levels[option * LevelBlock.ballotLimit + ballot])] += 1
    }
    let ranked = optionCount - counts[255]
    var seen = 0
    levelCount = 0
    while seen < ranked, levelCount < 255 {
      above[levelCount] = seen
      seen += counts[levelCount]
      levelCount += 1
    }
    above[255] = ranked
  }

  @inline(__always)
  func standing(at level: UInt8) -> Standing {
    let (above, count) = (above[Int(level)], counts[Int(level)])
    return Standing(
      above: above,
      level: count,
      below: optionCount - above - count,
      unranked: counts[255],
      isRanked: level < 255
    )
  }

  @inline(__always)
  mutating func clear() {
    for level in 0..<levelCount { counts[level] = 0 }
    counts[255] = 0
  }
}
