import TestSupport
import Testing

@testable import Robustness

struct UTASTARTests {
  // Siskos, Grigoroudis and Matsatsinis (2005), section 3.3: price, time, comfort of five ways to
  // travel. The ranges were computed with SciPy's HiGHS and with R's MCDA, which agree.
  private static let values: [[Double]] = [
    [3, 10, 1], [4, 20, 2], [2, 20, 0], [6, 40, 0], [30, 30, 3],
  ]

  private static func travel(_ pieces: [Int], _ tiers: [[Int]]) -> UTASTAR {
    let points = pieces.enumerated().map { criterion, count in
      UTASTAR.breakPoints(
        values.map { $0[criterion] },
        isLowerWorse: criterion < 2,
        pieces: count
      )
    }
    return UTASTAR(values: values, breakPoints: points, tiers: tiers, gap: 0.05)
  }

  @Test func `five ways to travel are ordered without error, within the published ranges`() throws {
    let utastar = Self.travel([2, 3, 3], [[0], [1, 2], [3], [4]])
    let solution = try #require(utastar.solution())
    #expect(solution.leastError == 0)
    #expect(abs(try #require(solution.greatestGap) - 1.0 / 3) < 1e-6)
    let weights = try solution.ranges.map { try #require($0.last) }
    for (weight, known) in zip(weights, [0.05...0.9375, 0...0.95, 0...0.43125]) {
      #expect(abs(weight.lowerBound - known.lowerBound) < 1e-6)
      #expect(abs(weight.upperBound - known.upperBound) < 1e-6)
    }
    #expect(solution.errors == .init(repeating: .init(under: 0, over: 0), count: 5))
  }

  @Test func `an order that no such functions give has the least error`() throws {
    let utastar = Self.travel([1, 1, 1], [[4], [3], [2], [1], [0]])
    let solution = try #require(utastar.solution())
    #expect(abs(solution.leastError - 0.766071428571) < 1e-6)
    #expect(solution.greatestGap == nil)
    let sum = solution.errors.reduce(0) { $0 + $1.under + $1.over }
    #expect(abs(sum - solution.leastError) < 1e-7)
  }

  @Test func `the points rise from 0, sum to 1 and give the order`() throws {
    let utastar = Self.travel([2, 3, 3], [[0], [1, 2], [3], [4]])
    let solution = try #require(utastar.solution())
    #expect(solution == utastar.solution())
    for (points, ranges) in zip(solution.points, solution.ranges) {
      #expect(points.first == 0)
      #expect(zip(points, points.dropFirst()).allSatisfy { $0 <= $1 })
      for (point, range) in zip(points, ranges) {
        #expect(point > range.lowerBound - 1e-9 && point < range.upperBound + 1e-9)
      }
    }
    #expect(abs(solution.points.reduce(0) { $0 + ($1.last ?? 0) } - 1) < 1e-9)
    let sums = Self.values.map { Self.value($0, utastar.breakPoints, solution.points) }
    #expect(sums[0] >= sums[1] + 0.05 - 1e-9)
    #expect(abs(sums[1] - sums[2]) < 1e-9)
    #expect(sums[2] >= sums[3] + 0.05 - 1e-9)
    #expect(sums[3] >= sums[4] + 0.05 - 1e-9)
  }

  @Test func `break points are spread evenly and end where the numbers do`() {
    #expect(UTASTAR.breakPoints([4, 30, 2], isLowerWorse: true, pieces: 2) == [30, 16, 2])
    #expect(UTASTAR.breakPoints([0, 3], isLowerWorse: false, pieces: 3) == [0, 1, 2, 3])
    #expect(UTASTAR.breakPoints([5, 5], isLowerWorse: false, pieces: 3) == [5])
    #expect(UTASTAR.breakPoints([], isLowerWorse: false, pieces: 3) == [])
  }

  @Test func `a criterion that is the same for all is worth nothing`() throws {
    let utastar = UTASTAR(
      values: [[1, 7], [0, 7]],
      breakPoints: [[0, 1], [7]],
      tiers: [[0], [1]],
      gap: 0.1
    )
    let solution = try #require(utastar.solution())
    #expect(solution.points == [[0, 1], [0]])
    #expect(solution.ranges == [[0...0, 1...1], [0...0]])
    #expect(solution.greatestGap == 1)
    let nothing = UTASTAR(values: [[7], [7]], breakPoints: [[7]], tiers: [[0], [1]], gap: 0.1)
    #expect(nothing.solution() == nil)
  }

  @Test func `an order made by value functions is found again without error`() throws {
    var generator = SplitMix64(seed: 1985)
    for _ in 0..<40 {
      let example = Self.random(&generator)
      let solution = try #require(example.solution())
      #expect(solution.leastError == 0)
      #expect(try #require(solution.greatestGap) >= example.gap - 1e-9)
    }
  }

  /// Random numbers of random candidates in the order of random value functions, with a gap that
  /// these functions keep.
  private static func random(_ generator: inout SplitMix64) -> UTASTAR {
    let (count, criteria) = (3 + generator.below(8), 1 + generator.below(4))
    let values = (0..<count).map { _ in
      (0..<criteria).map { _ in Double(generator.below(1_000)) }
    }
    let points = (0..<criteria).map { criterion in
      UTASTAR.breakPoints(
        values.map { $0[criterion] },
        isLowerWorse: generator.below(2) == 0,
        pieces: 1 + generator.below(4)
      )
    }
    var steps = points.map { line in line.dropFirst().map { _ in Double(generator.below(100)) } }
    steps[0][0] += 1
    let total = steps.joined().reduce(0, +)
    let functions = steps.map { steps in
      steps.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1 / total) }
    }
    let sums = values.map { value($0, points, functions) }
    let order = sums.indices.sorted { (-sums[$0], $0) < (-sums[$1], $1) }
    var tiers: [[Int]] = []
    var gap = 1.0
    for (position, candidate) in order.enumerated() {
      let drop = position > 0 ? sums[order[position - 1]] - sums[candidate] : 1
      if drop > 1e-9 {
        tiers.append([candidate])
        gap = min(gap, drop)
      } else {
        tiers[tiers.count - 1].append(candidate)
      }
    }
    return UTASTAR(values: values, breakPoints: points, tiers: tiers, gap: gap)
  }

  private static func value(
    _ numbers: [Double],
    _ points: [[Double]],
    _ functions: [[Double]]
  ) -> Double {
    var sum = 0.0
    for (criterion, number) in numbers.enumerated() {
      let (inputs, outputs) = (points[criterion], functions[criterion])
      for piece in inputs.indices.dropFirst() {
        let share = (number - inputs[piece - 1]) / (inputs[piece] - inputs[piece - 1])
        sum += min(1, max(0, share)) * (outputs[piece] - outputs[piece - 1])
      }
    }
    return sum
  }
}
