/// Counts which of the options that are still in each ballot puts first.
///
/// A ballot that puts several of them level first is split equally between them; one that ranks none
/// of them counts for nobody.
struct FirstChoices {
  private let profile: Profile
  /// As many ballots as stay in the processor's cache with their columns.
  private static let blockSize = 4096

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
    var best = [UInt8](repeating: 0, count: Self.blockSize)
    var sharers = [UInt8](repeating: 0, count: Self.blockSize)
    for start in stride(from: 0, to: profile.ballotCount, by: Self.blockSize) {
      let block = start..<min(start + Self.blockSize, profile.ballotCount)
      findBest(among: standing, in: block, best: &best, sharers: &sharers)
      for (index, option) in standing.enumerated() {
        votes[index] += sum(for: option, in: block, best: best, sharers: sharers)
      }
    }
    return votes
  }

  /// For each ballot of a block, the best level among the options, one less than the place and 255
  /// for none, and how many options share it.
  private func findBest(
    among standing: [Int],
    in block: Range<Int>,
    best: inout [UInt8],
    sharers: inout [UInt8]
  ) {
    for index in 0..<block.count { (best[index], sharers[index]) = (.max, 0) }
    for option in standing {
      let column = profile.places[option]
      for index in 0..<block.count {
        best[index] = min(best[index], column[block.lowerBound + index] &- 1)
      }
    }
    for option in standing {
      let column = profile.places[option]
      for index in 0..<block.count where column[block.lowerBound + index] &- 1 == best[index] {
        sharers[index] &+= 1
      }
    }
  }

  private func sum(
    for option: Int,
    in block: Range<Int>,
    best: [UInt8],
    sharers: [UInt8]
  ) -> Double {
    let column = profile.places[option]
    var sum = 0.0
    for index in 0..<block.count {
      let place = column[block.lowerBound + index]
      guard place > 0, place &- 1 == best[index] else { continue }
      let weight = profile.weights?[block.lowerBound + index] ?? 1
      sum += sharers[index] == 1 ? weight : weight / Double(sharers[index])
    }
    return sum
  }
}
