import ScoringKernel

/// For every two options, the weight of the ballots that put the one strictly above the other.
///
/// Of two ballots `asb > burglary` and three `burglary = speeding` (which leave `asb` out) two put
/// `asb` above `burglary`, three `burglary` above `asb`, and none `burglary` above `speeding` but the
/// first two: an option that a ballot does not rank stands level below every one that it does.
///
/// A run of ballots of one weight is counted in whole numbers and then multiplied, so unweighted
/// ballots are never a sum of rounded numbers; all sums are made in the order of the ballots.
package struct PairwiseTable: Sendable {
  /// How many options there are.
  package let optionCount: Int
  /// Row after row, the weight of the ballots that put the row's option above the column's.
  package private(set) var preferences: [Double]

  /// Compares every two options on every ballot.
  ///
  /// - Parameter profile: The ballots.
  /// - Complexity: O(ballots x options²), 32 ballots at a time where they weigh the same.
  package init(_ profile: Profile) {
    optionCount = profile.options.count
    preferences = [Double](repeating: 0, count: optionCount * optionCount)
    let runs = Self.equalRuns(of: profile.weights, ballotCount: profile.ballotCount)
    if let weights = profile.weights, runs.count > profile.ballotCount / 64 {
      addWeighted(profile.places, weights: weights)
    } else {
      for run in runs { addCounts(profile.places, run: run.ballots, weight: run.weight) }
    }
  }

  /// The weight of the ballots that put `option` strictly above `other`.
  package func weight(of option: Int, above other: Int) -> Double {
    preferences[option * optionCount + other]
  }

  /// By how much more weight `option` stands above `other` than below it; 0 within the tolerance.
  package func margin(of option: Int, over other: Int) -> Double {
    let above = weight(of: option, above: other)
    let below = weight(of: other, above: option)
    return Tolerance.areEqual(above, below) ? 0 : above - below
  }

  /// Whether `option` wins its duel with `other`: more weight above than below.
  package func beats(_ option: Int, _ other: Int) -> Bool { margin(of: option, over: other) > 0 }
}

// MARK: - Ballots of one weight

extension PairwiseTable {
  /// Neighbouring ballots that weigh the same.
  private static func equalRuns(
    of weights: [Double]?,
    ballotCount: Int
  ) -> [(ballots: Range<Int>, weight: Double)] {
    guard let weights else { return [(0..<ballotCount, 1)] }
    var runs: [(ballots: Range<Int>, weight: Double)] = []
    for (ballot, weight) in weights.enumerated() {
      if let last = runs.last, last.weight == weight {
        runs[runs.count - 1].ballots = last.ballots.lowerBound..<(ballot + 1)
      } else {
        runs.append((ballot..<(ballot + 1), weight))
      }
    }
    return runs
  }

  /// Counts a run of ballots, in blocks that fit the processor's cache.
  private mutating func addCounts(_ places: [[UInt8]], run: Range<Int>, weight: Double) {
    var counts = [Int](repeating: 0, count: preferences.count)
    var block = LevelBlock(optionCount: optionCount)
    for start in stride(from: run.lowerBound, to: run.upperBound, by: LevelBlock.ballotCount) {
      block.fill(places, from: start, to: min(start + LevelBlock.ballotCount, run.upperBound))
      block.addPreferences(to: &counts)
    }
    for index in preferences.indices { preferences[index] += Double(counts[index]) * weight }
  }
}

/// The places of some ballots with the unranked last, 32 to a vector.
private struct LevelBlock {
  typealias Vector = SIMD32<UInt8>

  /// A byte counts to 255, so a block of as many vectors needs no carrying over.
  static let vectorCount = 255
  static let ballotCount = vectorCount * Vector.scalarCount

  let optionCount: Int
  /// Option after option; beyond the last ballot every option stands level.
  private var levels: [Vector]
  private var used = 0

  init(optionCount: Int) {
    self.optionCount = optionCount
    levels = [Vector](repeating: .zero, count: optionCount * Self.vectorCount)
  }

  /// Takes the ballots of a range.
  mutating func fill(_ places: [[UInt8]], from start: Int, to end: Int) {
    used = (end - start + Vector.scalarCount - 1) / Vector.scalarCount
    let size = used * Vector.scalarCount
    for option in 0..<optionCount {
      levels.withUnsafeMutableBytes { bytes in
        let row = bytes[(option * Self.ballotCount)..<(option * Self.ballotCount + size)]
        places[option].withUnsafeBytes { column in
          UnsafeMutableRawBufferPointer(rebasing: row)
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: column[start..<end]))
        }
        for index in (end - start)..<size { bytes[option * Self.ballotCount + index] = 0 }
      }
      // One less makes unranked, 0, the greatest number.
      for index in 0..<used { levels[option * Self.vectorCount + index] &-= Vector(repeating: 1) }
    }
  }

  /// Adds to each pair's number the ballots that put the first above the second.
  func addPreferences(to counts: inout [Int]) {
    levels.withUnsafeBufferPointer { levels in
      for option in 0..<optionCount {
        let row = UnsafeBufferPointer(rebasing: levels[slice(option)])
        for other in 0..<option {
          let (above, below) = duel(row, UnsafeBufferPointer(rebasing: levels[slice(other)]))
          counts[option * optionCount + other] += above
          counts[other * optionCount + option] += below
        }
      }
    }
  }

  private func slice(_ option: Int) -> Range<Int> {
    (option * Self.vectorCount)..<(option * Self.vectorCount + used)
  }

  /// How many ballots put the first option above the second, and how many below.
  private func duel(
    _ first: UnsafeBufferPointer<Vector>,
    _ second: UnsafeBufferPointer<Vector>
  ) -> (above: Int, below: Int) {
    // "At least" is one step cheaper than "more" for bytes without sign.
    var notAbove = Vector.zero
    var notBelow = Vector.zero
    for index in 0..<used {
      let (a, b) = (first[index], second[index])
      notAbove.replace(with: notAbove &+ 1, where: a .>= b)
      notBelow.replace(with: notBelow &+ 1, where: b .>= a)
    }
    let all = used * Vector.scalarCount
    return (all - Self.sum(notAbove), all - Self.sum(notBelow))
  }

  private static func sum(_ vector: Vector) -> Int {
    vector.indices.reduce(0) { $0 + Int(vector[$1]) }
  }
}

// MARK: - Ballots of many weights

extension PairwiseTable {
  /// Adds weights ballot by ballot, every pair in the order of the ballots.
  private mutating func addWeighted(_ places: [[UInt8]], weights: [Double]) {
    for option in 0..<optionCount {
      for other in 0..<option {
        let (above, below) = Self.weightedDuel(places[option], places[other], weights)
        preferences[option * optionCount + other] = above
        preferences[other * optionCount + option] = below
      }
    }
  }

  private static func weightedDuel(
    _ first: [UInt8],
    _ second: [UInt8],
    _ weights: [Double]
  ) -> (above: Double, below: Double) {
    var above = 0.0
    var below = 0.0
    for (ballot, weight) in weights.enumerated() {
      let (a, b) = (first[ballot] &- 1, second[ballot] &- 1)
      above += a < b ? weight : 0
      below += b < a ? weight : 0
    }
    return (above, below)
  }
}
