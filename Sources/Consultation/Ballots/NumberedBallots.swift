import Diagnostics

/// The ballots of a file in which options are numbers, before it is known what the numbers mean.
///
/// The numbers of all ballots stand in one run, each tier closed by a mark, so that a million
/// ballots are three arrays and not a million.
struct NumberedBallots {
  /// The most ballots that a file may hold, equal ones that it counts together being one.
  static let ballotLimit = 1_000_000
  /// Closes a tier.
  static let tierEnd: Int32 = -1

  /// One ballot, or several equal ones that the file counts together.
  struct Ballot {
    /// The line on which it stands.
    let line: Int
    /// The bytes that hold it.
    var range: Range<Int>
    /// How many respondents cast it.
    var count = 1
    /// Its numbers and marks.
    var entries: Range<Int>
    /// Why it cannot be read, and the bytes at fault.
    var fault: Fault?
  }

  /// Why a ballot cannot be read.
  struct Fault {
    let reason: SpoiledBallot.Reason
    let range: Range<Int>
  }

  /// The ballots in the order of the file.
  private(set) var ballots: [Ballot] = []
  /// The numbers of all ballots, with the marks.
  private(set) var entries: [Int32] = []

  /// Begins a ballot.
  ///
  /// - Returns: Whether there was room for it.
  mutating func begin(line: Int, range: Range<Int>) -> Bool {
    guard ballots.count < Self.ballotLimit else { return false }
    ballots.append(Ballot(line: line, range: range, entries: entries.count..<entries.count))
    return true
  }

  /// Adds a number to the last ballot.
  mutating func add(_ number: Int) { entries.append(Int32(clamping: number)) }

  /// Closes a tier of the last ballot.
  mutating func endTier() { entries.append(Self.tierEnd) }

  /// Closes the last ballot.
  ///
  /// - Parameters:
  ///   - end: The offset behind its last byte.
  ///   - count: How many respondents cast it.
  ///   - fault: Why it cannot be read, if it cannot.
  mutating func finish(at end: Int, count: Int, fault: Fault?) {
    guard let last = ballots.indices.last else { return }
    let start = ballots[last].range.lowerBound
    ballots[last].range = start..<max(start, end)
    ballots[last].count = count
    ballots[last].entries = ballots[last].entries.lowerBound..<entries.count
    ballots[last].fault = fault
  }

  /// How many respondents the ballots say they have, spoiled ones included.
  var respondents: Int { ballots.reduce(0) { $0 + $1.count } }
}
