/// What draws came to, as whole numbers: tallies of any parts of a run add up to the same in any
/// order.
package struct DrawTally: Sendable, Equatable {
  /// How many candidates are compared.
  package let count: Int
  /// How many weights are drawn.
  package let weightCount: Int
  /// How many draws count.
  package internal(set) var counted: Int64 = 0
  /// For candidate `c` and place `p` from 1, the draws in which it takes it, at `c * count + p - 1`.
  package internal(set) var places: [Int64]
  /// For candidates `c` and `d`, the draws in which `c` is ahead of `d`, at `c * count + d`.
  package internal(set) var wins: [Int64]
  /// For each candidate the draws in which it is on the shortlist.
  package internal(set) var shortlisted: [Int64]
  /// For candidate `c` and weight `w`, the sum of the weight over the draws in which the candidate
  /// takes the first place, at `c * weightCount + w`, in units of 2^-32.
  ///
  /// Sums of doubles depend on the order in which they are added; here only the draws of one block
  /// are added as doubles, always in their order.
  package internal(set) var weightSums: [Int64]
  /// The weights of the block at work.
  var blockSums: [Double]

  private static var unit: Double { 0x1p32 }

  package init(count: Int, weightCount: Int) {
    self.count = count
    self.weightCount = weightCount
    places = [Int64](repeating: 0, count: count * count)
    wins = places
    shortlisted = [Int64](repeating: 0, count: count)
    weightSums = [Int64](repeating: 0, count: count * weightCount)
    blockSums = [Double](repeating: 0, count: count * weightCount)
  }

  /// Adds another part of the same run.
  ///
  /// - Parameter other: A tally of as many candidates and weights; any other is left out.
  package mutating func add(_ other: DrawTally) {
    guard other.count == count, other.weightCount == weightCount else { return }
    counted += other.counted
    for index in places.indices {
      places[index] += other.places[index]
      wins[index] += other.wins[index]
    }
    for index in shortlisted.indices { shortlisted[index] += other.shortlisted[index] }
    for index in weightSums.indices { weightSums[index] += other.weightSums[index] }
  }

  /// Ends a block: its sums of weights become whole numbers.
  mutating func closeBlock() {
    for index in weightSums.indices {
      let sum = (blockSums[index] * Self.unit + 0.5).rounded(.down)
      // A block has 4,096 draws at most, and no weight is above 1.
      if sum >= 0, sum < 0x1p60 { weightSums[index] += Int64(sum) }
      blockSums[index] = 0
    }
  }

  /// How often a candidate takes the first place.
  package func firsts(_ candidate: Int) -> Int64 { places[candidate * count] }

  /// The mean of the weights with which a candidate takes the first place; `nil` if it never does,
  /// or if no weights are drawn.
  package func centralWeights(_ candidate: Int) -> [Double]? {
    let firsts = firsts(candidate)
    guard firsts > 0, weightCount > 0 else { return nil }
    return (0..<weightCount).map {
      Double(weightSums[candidate * weightCount + $0]) / Self.unit / Double(firsts)
    }
  }

  /// Adds one draw.
  ///
  /// A candidate that is not ranked has no place, and every ranked one is ahead of it.
  ///
  /// - Parameters:
  ///   - drawn: The place of each candidate from 1, 0 for one that is not ranked.
  ///   - limits: For each candidate the last place that is on the shortlist.
  mutating func add(places drawn: [Int32], limits: UnsafePointer<Int32>) {
    counted += 1
    for candidate in 0..<count where drawn[candidate] > 0 {
      let place = drawn[candidate]
      let row = candidate * count
      places[row + Int(place) - 1] += 1
      if place <= limits[candidate] { shortlisted[candidate] += 1 }
      for other in 0..<count where drawn[other] == 0 || place < drawn[other] {
        wins[row + other] += 1
      }
    }
  }

  /// Adds the weights of one draw to those with which its first candidates came first.
  mutating func add(lane: Int, of weights: UnsafePointer<SIMD8<Double>>, places drawn: [Int32]) {
    for candidate in 0..<count where drawn[candidate] == 1 {
      for weight in 0..<weightCount {
        blockSums[candidate * weightCount + weight] += weights[weight][lane]
      }
    }
  }
}

extension Standing {
  /// The last place with which a candidate is on the shortlist.
  ///
  /// - Parameters:
  ///   - shortlist: How many places make it; `nil` for all.
  ///   - count: The number of candidates.
  func lastListedPlace(_ shortlist: Int?, count: Int) -> Int32 {
    switch self {
    case .ranked: Int32(truncatingIfNeeded: min(shortlist ?? count, count))
    case .kept: Int32(truncatingIfNeeded: count)
    case .monitored, .leftOut: 0
    }
  }
}
