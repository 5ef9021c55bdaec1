/// The places of some ballots, option after option, with the unranked as the last place of all.
///
/// Ballots are counted block after block, so that what is counted stays in the processor's cache.
struct LevelBlock {
  /// How many ballots a block holds: so few that a count of them fits 16 bits.
  static let ballotLimit = 8192

  /// Which ballots of the profile it holds.
  private(set) var ballots = 0..<0
  /// Option after option, ``ballotLimit`` each, the place from 0 and 255 for unranked.
  private(set) var levels: [UInt8]

  /// An empty block for as many options.
  init(optionCount: Int) {
    levels = [UInt8](repeating: .max, count: optionCount * Self.ballotLimit)
  }

  /// Which ballots stand in which block.
  static func ranges(of ballots: Range<Int>) -> [Range<Int>] {
    stride(from: ballots.lowerBound, to: ballots.upperBound, by: ballotLimit).map { start in
      start..<min(start + ballotLimit, ballots.upperBound)
    }
  }

  /// Takes the places of the ballots of a range.
  mutating func fill(_ places: [[UInt8]], ballots range: Range<Int>) {
    ballots = range
    for (option, column) in places.enumerated() {
      let start = option * Self.ballotLimit
      // One less makes unranked, 0, the greatest number.
      for (index, place) in column[range].enumerated() { levels[start + index] = place &- 1 }
    }
  }

  /// How many ballots put one option above another, and how many below.
  func duel(_ option: Int, _ other: Int) -> (above: Int, below: Int) {
    let (first, second) = (option * Self.ballotLimit, other * Self.ballotLimit)
    return levels.withUnsafeBufferPointer { levels in
      var (above, below): (UInt16, UInt16) = (0, 0)
      // The top bit of a difference says which is smaller, without a branch: sixteen at a time.
      for index in 0..<ballots.count {
        let (a, b) = (UInt16(levels[first &+ index]), UInt16(levels[second &+ index]))
        above &+= (a &- b) &>> 15
        below &+= (b &- a) &>> 15
      }
      return (Int(above), Int(below))
    }
  }
}
