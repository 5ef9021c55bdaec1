import ScoringKernel
import Testing

@Suite struct CriterionTests {
  @Test func hasALevelForEachScoreButNoneOnALine() {
    let line = PiecewiseLine(inputs: [0, 1, 2], outputs: [0, 5, 10])
    #expect(criterion(.cuts([10, 20], isLowerWorse: false), [1, 2, 3]).levelCount == 3)
    #expect(criterion(.table([0, 1, 0]), [1, 2]).levelCount == 2)
    #expect(criterion(.judged, [1, 2, 3, 4, 5]).levelCount == 5)
    #expect(criterion(.yesNo(isYesWorse: true), [0, 1]).levelCount == 2)
    #expect(criterion(.place(isLowerWorse: false), [1, 2, 3, 4]).levelCount == 4)
    #expect(criterion(.points(line), [0, 10]).levelCount == 0)
  }

  @Test func theEndsOfTheScaleAreTheSmallestAndLargestScore() {
    let criterion = criterion(.judged, [4, 9, 0, 7])
    #expect(criterion.lowest == 0)
    #expect(criterion.highest == 9)
  }

  @Test func oneLevelIsBothEnds() {
    let criterion = criterion(.judged, [3])
    #expect(criterion.lowest == 3)
    #expect(criterion.highest == 3)
  }

  private func criterion(_ kind: Criterion.Kind, _ scores: [Double]) -> Criterion {
    Criterion(measure: MeasureIndex(0), kind: kind, levelScores: scores)
  }
}

@Suite struct PiecewiseLineTests {
  /// Up to a peak at 100, down to 300, and level from there to 400.
  private let line = PiecewiseLine(inputs: [0, 100, 300, 400], outputs: [2, 10, 4, 4])

  @Test func isThatOfTheExample() {
    let line = PiecewiseLine(inputs: [0, 100], outputs: [0, 10])
    #expect(line.output(at: 25) == 2.5)
  }

  @Test func isLevelBeforeTheFirstPointAndBehindTheLast() {
    #expect(line.output(at: -0.001) == 2)
    #expect(line.output(at: -.infinity) == 2)
    #expect(line.output(at: 400.001) == 4)
    #expect(line.output(at: .infinity) == 4)
  }

  @Test func goesThroughItsPoints() {
    for (input, output) in zip(line.inputs, line.outputs) {
      #expect(line.output(at: input) == output)
    }
  }

  @Test func isStraightBetweenItsPoints() {
    #expect(line.output(at: 50) == 6)
    #expect(line.output(at: 150) == 8.5)
    #expect(line.output(at: 250) == 5.5)
    #expect(line.output(at: 350) == 4)
  }

  @Test func onePointIsALevelLine() {
    let point = PiecewiseLine(inputs: [5], outputs: [3])
    #expect([-9, 5, 9].allSatisfy { point.output(at: $0) == 3 })
    #expect(point.outputs(from: 0, to: 9) == (low: 3, high: 3))
  }

  @Test func noPointAtAllIsZero() {
    #expect(PiecewiseLine(inputs: [], outputs: []).output(at: 5) == 0)
  }

  @Test func aPeakInsideARangeCounts() {
    #expect(line.outputs(from: 50, to: 350) == (low: 4, high: 10))
    #expect(line.outputs(from: -10, to: 1000) == (low: 2, high: 10))
    #expect(line.outputs(from: -.infinity, to: .infinity) == (low: 2, high: 10))
  }

  @Test func aValleyInsideARangeCounts() {
    let valley = PiecewiseLine(inputs: [0, 1, 2], outputs: [6, 1, 8])
    #expect(valley.outputs(from: 0.5, to: 1.5) == (low: 1, high: 4.5))
  }

  @Test func aPeakOutsideARangeDoesNotCount() {
    #expect(line.outputs(from: 0, to: 50) == (low: 2, high: 6))
    #expect(line.outputs(from: 150, to: 250) == (low: 5.5, high: 8.5))
  }

  @Test func aRangeMayEndOnAPoint() {
    #expect(line.outputs(from: 50, to: 100) == (low: 6, high: 10))
    #expect(line.outputs(from: 100, to: 300) == (low: 4, high: 10))
    #expect(line.outputs(from: 100, to: 100) == (low: 10, high: 10))
  }

  @Test func everyScoreInARangeLiesBetweenItsEnds() {
    var random = SeededGenerator(seed: 59)
    for _ in 0..<200 {
      let count = random.whole(in: 1...6)
      let steps = (0..<count).map { _ in random.number(in: 0.5...30) }
      let line = PiecewiseLine(
        inputs: steps.indices.map { steps[...$0].reduce(0, +) },
        outputs: steps.map { _ in random.number(in: 0...10) }
      )
      let low = random.number(in: -20...150)
      let high = low + random.number(in: 0...100)
      let ends = line.outputs(from: low, to: high)
      for share in 0...20 {
        let output = line.output(at: low + Double(share) / 20 * (high - low))
        #expect(output >= ends.low - 1e-12 && output <= ends.high + 1e-12)
      }
    }
  }
}
