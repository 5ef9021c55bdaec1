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
  /// - Complexity: O(ballots x options²), many ballots at a time where they weigh the same.
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
    for ballots in LevelBlock.ranges(of: run) {
      block.fill(places, ballots: ballots)
      add(block, to: &counts)
    }
    for index in preferences.indices { preferences[index] += Double(counts[index]) * weight }
  }

  private func add(_ block: LevelBlock, to counts: inout [Int]) {
    for option in 0..<optionCount {
      for other in 0..<option {
        let (above, below) = block.duel(option, other)
        counts[option * optionCount + other] += above
        counts[other * optionCount + option] += below
      }
    }
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
