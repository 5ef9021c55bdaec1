import ScoringKernel
import Testing

@Suite struct PlaceSharesTests {
  @Test func theShareIsThatOfLessSeriousOnesAndHalfOfTheEqual() throws {
    #expect(try shares([10, 20, 20, 40]) == [0, 0.5, 0.5, 1])
    #expect(try shares([40, 10, 30]) == [1, 0, 0.5])
  }

  @Test func whereLowerIsWorseTheOrderIsTurnedRound() throws {
    #expect(try shares([10, 20, 20, 40], isLowerWorse: true) == [1, 0.5, 0.5, 0])
  }

  @Test func aSingleCandidateAndEqualOnesStandInTheMiddle() throws {
    #expect(try shares([7]) == [0.5])
    #expect(try shares([7, 7, 7]) == [0.5, 0.5, 0.5])
    #expect(try shares([0.3, 0.1 + 0.2]) == [0.5, 0.5])
    #expect(try shares([]) == [])
  }

  @Test func aMissingValueHasNoPlaceAndTakesNone() throws {
    #expect(areIdentical(try shares([1, .nan, 3]), [0, .nan, 1]))
    #expect(areIdentical(try shares([.nan, 3]), [.nan, 0.5]))
  }

  @Test func infiniteValuesStandAtTheEnds() throws {
    #expect(try shares([1, .infinity, 2, -.infinity]) == [1.0 / 3, 1, 2.0 / 3, 0])
    #expect(try shares([.infinity, .infinity]) == [0.5, 0.5])
  }

  @Test func leavingOneOutMovesTheOthers() throws {
    #expect(try shares([10, 20, 30]) == [0, 0.5, 1])
    #expect(try shares([10, 20]) == [0, 1])
  }

  @Test func levelsAreSpreadEvenlyOverThePlaces() throws {
    var evaluator = try Evaluator(plan(isLowerWorse: false, levels: 3))
    let card = evaluator.scorecard(MeasureTable(rows: [[1], [2], [3], [4], [5]]))
    #expect(card.criterionLevels == [0, 1, 1, 2, 2])
    #expect(card.criterionScores == [1, 1.5, 2, 2.5, 3])
  }

  /// At its best a candidate stands at its upper end while all others stand at their lower ends.
  @Test(arguments: [false, true])
  func theCornersHoldEveryCombinationOfEnds(isLowerWorse: Bool) throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<50 {
      let spans = (0..<4).map { _ in
        Span(Double(generator.whole(in: 0...5)), Double(generator.whole(in: 0...5)))
      }
      var table = MeasureTable(rows: spans.map { [$0.low] })
      for (candidate, span) in spans.enumerated() {
        table.setSpan(span, MeasureIndex(0), CandidateIndex(candidate))
      }
      var evaluator = try Evaluator(plan(isLowerWorse: isLowerWorse, levels: 2))
      let low = evaluator.scorecard(table, corner: .lowest).criterionScores.map { $0 - 1 }
      let high = evaluator.scorecard(table, corner: .highest).criterionScores.map { $0 - 1 }
      var lowest = [Double](repeating: 1, count: 4)
      var highest = [Double](repeating: 0, count: 4)
      for corner in 0..<16 {
        let values = spans.indices.map { corner >> $0 & 1 == 0 ? spans[$0].low : spans[$0].high }
        for (index, share) in try shares(values, isLowerWorse: isLowerWorse).enumerated() {
          lowest[index] = min(lowest[index], share)
          highest[index] = max(highest[index], share)
        }
      }
      #expect(zip(low, lowest).allSatisfy { Tolerance.areEqual(1 + $0, 1 + $1) })
      #expect(zip(high, highest).allSatisfy { Tolerance.areEqual(1 + $0, 1 + $1) })
    }
  }

  private func plan(isLowerWorse: Bool, levels: Int) -> Plan {
    .single(
      Criterion(
        measure: MeasureIndex(0),
        kind: .place(isLowerWorse: isLowerWorse),
        levelScores: (0..<levels).map { Double($0 + 1) }
      ),
      missing: .leaveOut
    )
  }

  private func shares(_ values: [Double], isLowerWorse: Bool = false) throws -> [Double] {
    var plan = plan(isLowerWorse: isLowerWorse, levels: 2)
    plan.criteria[0].levelScores = [0, 1]
    var evaluator = try Evaluator(plan)
    var table = MeasureTable(measureCount: 1, candidateCount: values.count)
    for (candidate, value) in values.enumerated() {
      table[MeasureIndex(0), CandidateIndex(candidate)] = value
    }
    return evaluator.scorecard(table).criterionScores
  }
}
