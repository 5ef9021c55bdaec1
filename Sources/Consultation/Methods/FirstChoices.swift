/// Counts which of the options that are still in each ballot puts first.
///
/// A ballot that puts several of them level first is split equally between them; one that ranks none
/// of them counts for nobody.
struct FirstChoices {
  private let profile: Profile

  /// Gets ready to count ballots.
  init(_ profile: Profile) { self.profile = profile }

  /// Counts first choices.
  ///
  /// Ballots `a = b > c` and `c > a` give 0.5, 0.5 and 1; with `c` out, 1.5 and 0.5.
  ///
  /// - Parameter standing: The options that are still in.
  /// - Returns: For each of them, in their order, the weight of the ballots that put it first.
  /// - Complexity: O(ballots x standing options).
  func votes(among standing: [Int]) -> [Double] {
    var votes = [Double](repeating: 0, count: standing.count)
    var block = LevelBlock(optionCount: standing.count)
    var firsts = BlockFirsts()
    let columns = standing.map { profile.places[$0] }
    for ballots in LevelBlock.ranges(of: 0..<profile.ballotCount) {
      block.fill(columns, ballots: ballots)
      firsts.find(in: block, weights: profile.weights)
      for index in standing.indices {
        votes[index] += firsts.votes(for: index, in: block)
      }
    }
    return votes
  }
}

/// For each ballot of a block, the best level and what each option on it gets.
private struct BlockFirsts {
  private var best: [UInt8] = []
  private var parts = [Double](repeating: 0, count: LevelBlock.ballotLimit)

  mutating func find(in block: LevelBlock, weights: [Double]?) {
    let starts = stride(from: 0, to: block.levels.count, by: LevelBlock.ballotLimit)
    var best = [UInt8](repeating: .max, count: block.ballots.count)
    var sharers = [UInt8](repeating: 0, count: block.ballots.count)
    block.levels.withUnsafeBufferPointer { levels in
      for start in starts {
        for index in best.indices { best[index] = min(best[index], levels[start &+ index]) }
      }
      for start in starts {
        for index in best.indices {
          sharers[index] &+= best[index] == levels[start &+ index] ? 1 : 0
        }
      }
    }
    for (index, ballot) in block.ballots.enumerated() {
      let weight = best[index] < .max ? weights?[ballot] ?? 1 : 0
      parts[index] = sharers[index] > 1 ? weight / Double(sharers[index]) : weight
    }
    self.best = best
  }

  func votes(for option: Int, in block: LevelBlock) -> Double {
    let start = option * LevelBlock.ballotLimit
    return block.levels.withUnsafeBufferPointer { levels in
      var sum = 0.0
      for index in best.indices {
        sum += levels[start &+ index] == best[index] ? parts[index] : 0
      }
      return sum
    }
  }
}
