import Testing

@testable import ScoringKernel

@Suite struct LanePackingTests {
  private func packing(_ change: (inout Plan) -> Void, _ rows: [[Double]]) throws -> LanePacking? {
    var plan = ExactAcceptability.plan
    plan.measures.append(Measure(missing: .worst))
    change(&plan)
    let table = MeasureTable(rows: rows)
    return try #require(try LaneModel(plan, table, WeightLanes(plan.allDraws))).packing
  }

  private let rows = [[0.1, 0.2, 0.3, 5], [0.1, 0.2, 0.3, 7], [0.9, 0.1, 0.4, 5]]

  @Test func aNumberAloneGetsAllTheBitsThatItCanUse() throws {
    let packing = try #require(try packing({ _ in }, rows))
    #expect(packing.factor == Double((1 << 26) - 16))
    #expect(packing.numberShift == 0)
    #expect(packing.doubt == 3)
    #expect(packing.areTwins == [false, true, false, true, false, false, false, false, false])
  }

  @Test func keysBehindTheNumberStandBehindIt() throws {
    let packing = try #require(
      try packing({ $0.ranking.tieBreaks = [.init(.measure(MeasureIndex(3)))] }, rows)
    )
    // Ranks 0, 1, 0 of the last measure in one bit.
    #expect(packing.base == [0, 1, 0])
    #expect(packing.numberShift == 1)
    #expect(packing.doubt == 6)
  }

  @Test func keysBeforeTheNumberStandBeforeIt() throws {
    let packing = try #require(
      try packing({ $0.ranking.keys.insert(.init(.measure(MeasureIndex(3))), at: 0) }, rows)
    )
    #expect(packing.base == [0, 1 << 26, 0])
    #expect(packing.numberShift == 0)
  }

  @Test func aNumberOfAShortRangeGetsFewerBits() throws {
    let packing = try #require(
      try packing(
        {
          for index in 0..<3 { $0.criteria[index] = .points(index, [0, 1], [1_000, 1_001]) }
          $0.groups[0].usesRawLevels = true
        },
        rows
      )
    )
    // A step of 2^-18 is more than twice the tolerance of 1,001, a thousand-millionth of it.
    #expect(packing.factor == Double((1 << 18) - 16))
  }

  @Test func aCandidateWithoutAFirstKeyIsNotCompared() throws {
    let packing = try #require(
      try packing(
        { $0.ranking.keys.insert(.init(.measure(MeasureIndex(3))), at: 0) },
        [[0.1, 0.2, 0.3, 5], [0.1, 0.2, 0.3, .nan], [0.9, 0.1, 0.4, 5]]
      )
    )
    #expect(packing.ranked == [0, 2])
    #expect(packing.isRanked(2) && !packing.isRanked(1))
  }

  @Test func valuesEqualToOthersThatDifferCannotBePacked() throws {
    let chain = [[0.1, 0.2, 0.3, 1], [0.2, 0.2, 0.3, 1 + 0.8e-9], [0.9, 0.1, 0.4, 1 + 1.6e-9]]
    let change: (inout Plan) -> Void = {
      $0.ranking.keys.insert(.init(.measure(MeasureIndex(3))), at: 0)
    }
    #expect(try packing(change, chain) == nil)
  }

  @Test func ratingsTakeTheRanksAfterNone() throws {
    var plan = KernelSample.plan(missing: [.worst, .worst, .worst])
    let table = KernelSample.table([[12, 3, 1], [30, 20, 2]])
    func packed(_ plan: Plan) throws -> [Int32] {
      let model = try #require(try LaneModel(plan, table, WeightLanes(plan.allDraws)))
      let packing = try #require(model.packing)
      return (-1..<3).map {
        packing.packed(Int32($0), of: 3) >> Int32(max(0, packing.ratingShift))
      }
    }
    #expect(try packed(plan) == [0, 1, 2, 3])
    plan.ranking.keys[0].isLowestFirst = true
    #expect(try packed(plan) == [0, 3, 2, 1])
  }
}
