import Testing

@testable import ScoringKernel

@Suite struct FactorBlockTests {
  private func filled(_ rows: [[Double]], range: Range<Int>) throws -> FactorBlock {
    let plan = KernelSample.plan()
    var block = FactorBlock(plan)
    let table = KernelSample.table(rows)
    block.fill(
      try PreparedPlan(plan),
      MeasureSource(plan, table),
      range: range,
      corner: .likely
    )
    return block
  }

  @Test func aBlockHoldsTheCandidatesOfItsRange() throws {
    let rows = (0..<700).map { [Double($0 % 30), Double($0 % 20), 0] }
    let block = try filled(rows, range: 300..<400)
    #expect(block.start == 300)
    #expect(block.count == 100)
    for row in 0..<100 {
      let often = Double((300 + row) % 30)
      let level = often >= 20 ? 2 : often >= 10 ? 1 : 0
      #expect(block.level(.criterion(CriterionIndex(0)), row: row) == level)
      #expect(block.number(.criterion(CriterionIndex(0)), row: row) == Double(level + 1))
    }
  }

  @Test func aRangeLongerThanABlockIsCut() throws {
    let rows = (0..<700).map { [Double($0), 0, 0] }
    #expect(try filled(rows, range: 0..<700).count == FactorBlock.size)
  }

  @Test func wholeRunsAreWhatRowsAre() throws {
    let rows = (0..<77).map { [Double($0), Double(77 - $0), 0] }
    let block = try filled(rows, range: 0..<77)
    for factor in [Factor.criterion(CriterionIndex(1)), .group(GroupIndex(0))] {
      block.withNumbers(factor) { numbers in
        block.withLevels(factor) { levels in
          for row in 0..<77 {
            #expect(numbers[row] == block.number(factor, row: row))
            #expect(Int(levels[row]) == block.level(factor, row: row))
          }
        }
      }
    }
  }
}
