import Testing

@testable import ScoringKernel

@Suite struct WeightLanesTests {
  /// So many draws of the weights of one group.
  private func draws(_ region: WeightRegion, _ count: Int, rounds: Int = 2_500) throws -> [[Double]] {
    let lanes = WeightLanes([try #require(GroupDraw(GroupIndex(0), count: count, region))])
    var stream = LaneStream(seed: 1)
    var room = [SIMD8<Double>](repeating: .zero, count: lanes.roomCount)
    var draws: [[Double]] = []
    for _ in 0..<rounds {
      let isDrawn = room.withUnsafeMutableBufferPointer { room in
        room.baseAddress.map { lanes.draw(from: &stream, into: $0) } ?? false
      }
      #expect(isDrawn)
      for lane in 0..<8 { draws.append((0..<count).map { room[$0][lane] }) }
    }
    return draws
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  @Test func weightsAreUniformOnTheSimplex() throws {
    let draws = try draws(.all, 3)
    #expect(draws.allSatisfy { $0.allSatisfy { $0 >= 0 } && abs($0.reduce(0, +) - 1) < 1e-15 })
    for term in 0..<3 {
      // Dirichlet(1, 1, 1): mean 1/3, P(w > 1/2) = 1/4, standard errors 0.0017 and 0.0031.
      #expect(abs(mean(draws.map { $0[term] }) - 1.0 / 3) < 0.0068)
      #expect(abs(mean(draws.map { $0[term] > 0.5 ? 1 : 0 }) - 0.25) < 0.0124)
    }
  }

  @Test func weightsInAnOrderAreUniformOverThoseInIt() throws {
    let draws = try draws(.ordered([[2], [0], [1]]), 3)
    #expect(draws.allSatisfy { $0[2] >= $0[0] && $0[0] >= $0[1] && $0[1] >= 0 })
    #expect(draws.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-15 })
    // Rank-order centroid weights, the means over all weights in the order: 11/18, 5/18, 2/18
    // (Barron and Barrett 1996). The largest standard deviation is 0.14, its error 0.001.
    #expect(abs(mean(draws.map { $0[2] }) - 11.0 / 18) < 0.004)
    #expect(abs(mean(draws.map { $0[0] }) - 5.0 / 18) < 0.004)
    #expect(abs(mean(draws.map { $0[1] }) - 2.0 / 18) < 0.004)
    // Of a triangle cut in six like parts, the largest weight is above 1/2 on three quarters.
    #expect(abs(mean(draws.map { $0[2] > 0.5 ? 1 : 0 }) - 0.75) < 0.0124)
  }

  @Test func equalOnesInAnOrderWeighTheSame() throws {
    let draws = try draws(.ordered([[1], [0, 2]]), 3)
    #expect(draws.allSatisfy { $0[0] == $0[2] && $0[1] >= $0[0] })
    // The weight of the first is uniform from 1/3 to 1.
    #expect(abs(mean(draws.map { $0[1] }) - 2.0 / 3) < 0.0055)
    #expect(abs(mean(draws.map { $0[1] > 0.5 ? 1 : 0 }) - 0.75) < 0.0124)
  }

  @Test(arguments: [
    ([0.2, 0.1, 0.0], [0.7, 0.5, 0.6]), ([0.0, 0.0, 0.0], [0.5, 0.5, 0.4]),
    ([0.3, 0.0, 0.0], [0.3, 1.0, 0.5]), ([0.25, 0.25, 0.5], [1.0, 1.0, 1.0]),
    ([0.0, 0.0, 0.0], [0.2, 0.3, 0.5]), ([0.2, 0.3, 0.0], [0.2, 0.3, 0.9]),
  ])
  func weightsWithinLimitsAreUniformOverThoseWithinThem(lows: [Double], highs: [Double]) throws {
    let draws = try draws(.within(lows: lows, highs: highs), 3, rounds: 1_500)
    for weights in draws {
      #expect(abs(weights.reduce(0, +) - 1) < 1e-9)
      for term in 0..<3 {
        #expect(weights[term] >= lows[term] - 2e-9 && weights[term] <= highs[term] + 2e-9)
      }
    }
    // The mean over a fine grid of all weights within the limits.
    var sums = [0.0, 0.0, 0.0]
    var points = 0.0
    for i in 0..<600 {
      for j in 0..<(600 - i) {
        let weights = [Double(i) + 1.0 / 3, Double(j) + 1.0 / 3, Double(600 - i - j) - 2.0 / 3]
          .map { $0 / 600 }
        guard (0..<3).allSatisfy({ weights[$0] >= lows[$0] && weights[$0] <= highs[$0] }) else {
          continue
        }
        for term in 0..<3 { sums[term] += weights[term] }
        points += 1
      }
    }
    // Limits that leave a line or a point have no point of the grid; their sums were looked at.
    guard points > 1_000 else { return }
    for term in 0..<3 { #expect(abs(mean(draws.map { $0[term] }) - sums[term] / points) < 0.008) }
  }

  @Test func aFixedWeightLeavesTheOthersUniform() throws {
    let draws = try draws(.within(lows: [0.3, 0, 0], highs: [0.3, 1, 1]), 3)
    #expect(draws.allSatisfy { $0[0] == 0.3 })
    // Uniform from 0 to 0.7: the standard error of the mean is 0.202 / sqrt(20,000) = 0.0014.
    #expect(abs(mean(draws.map { $0[1] }) - 0.35) < 0.0057)
    #expect(abs(mean(draws.map { $0[1] < 0.175 ? 1 : 0 }) - 0.25) < 0.0124)
  }

  @Test func groupsAreDrawnIndependently() throws {
    let lanes = WeightLanes([
      try #require(GroupDraw(GroupIndex(0), count: 2, .all)),
      try #require(GroupDraw(GroupIndex(3), count: 3, .all)),
    ])
    #expect(lanes.weightCount == 5)
    var stream = LaneStream(seed: 9)
    var room = [SIMD8<Double>](repeating: .zero, count: lanes.roomCount)
    var products: [Double] = []
    for _ in 0..<1_500 {
      room.withUnsafeMutableBufferPointer { room in
        guard let base = room.baseAddress else { return }
        _ = lanes.draw(from: &stream, into: base)
      }
      for lane in 0..<8 {
        #expect(abs(room[0][lane] + room[1][lane] - 1) < 1e-15)
        products.append((room[0][lane] - 0.5) * (room[2][lane] - 1.0 / 3))
      }
    }
    // No covariance: the standard error is 0.289 x 0.236 / sqrt(12,000) = 0.0006.
    #expect(abs(mean(products)) < 0.0025)
  }
}
