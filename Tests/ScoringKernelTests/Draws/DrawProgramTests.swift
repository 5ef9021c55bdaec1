import Testing

@testable import ScoringKernel

@Suite struct DrawProgramTests {
  private func program(draws: Int, seed: UInt64 = 1, method: DrawProgram.Method = .quickest) throws
    -> DrawProgram
  {
    try DrawProgram(
      ExactAcceptability.plan,
      ExactAcceptability.table,
      weights: [try #require(GroupDraw(GroupIndex(0), count: 3, .all))],
      draws: draws,
      seed: seed,
      method: method
    )
  }

  private func rows(_ counts: [Int64]) -> [[Double]] {
    (0..<4).map { row in (0..<4).map { Double(counts[row * 4 + $0]) } }
  }

  @Test func sharesLieWithinFourStandardErrorsOfTheExactOnes() throws {
    let program = try program(draws: 250_000)
    #expect(program.usesLanes)
    let tally = program.run(0..<program.blockCount)
    #expect(tally.counted == 250_000)
    let deviations = ExactAcceptability.deviations(
      places: rows(tally.places),
      wins: rows(tally.wins),
      central: (0..<4).map { tally.centralWeights($0) ?? [] },
      draws: 250_000
    )
    #expect(deviations == [])
  }

  @Test func weightsThatAreNotUniformWouldBeFoundOut() throws {
    // Independent uniform numbers divided by their sum: the mistake that is made most often.
    var random = SeededGenerator(seed: 1)
    var places = [[Double]](repeating: [0, 0, 0, 0], count: 4)
    let draws = 50_000
    for _ in 0..<draws {
      let weights = (0..<3).map { _ in random.unit() }
      let scores = ExactAcceptability.values.map { row in
        row[0] * weights[0] + row[1] * weights[1] + row[2] * weights[2]
      }
      for candidate in 0..<4 {
        var ahead = 0
        for score in scores where score > scores[candidate] { ahead += 1 }
        places[candidate][ahead] += 1
      }
    }
    #expect(ExactAcceptability.deviations(places: places, draws: Double(draws)).count > 10)
  }

  @Test func blocksGiveTheSameInAnyOrderAndInAnyPieces() throws {
    let program = try program(draws: 10_001)
    #expect(program.blockCount == 3)
    let whole = program.run(0..<3)
    var pieces = program.run(2..<3)
    pieces.add(program.run(0..<1))
    pieces.add(program.run(1..<2))
    #expect(pieces == whole)
    #expect(whole.counted == 10_001)
    #expect(try self.program(draws: 10_001, seed: 2).run(0..<3) != whole)
  }

  @Test func theEngineGivesTheSame() throws {
    let draws = 4_803
    let quickest = try program(draws: draws).run(0..<2)
    let engine = try program(draws: draws, method: .engine)
    #expect(!engine.usesLanes)
    #expect(engine.run(0..<2) == quickest)
  }

  @Test func cancelledDrawsStopAtTheEndOfABlock() throws {
    let program = try program(draws: 50_000)
    var asked = 0
    let tally = program.run(0..<program.blockCount) {
      asked += 1
      return asked > 2
    }
    #expect(tally.counted == 8_192)
  }

  @Test func blocksThatDoNotExistAreNotRun() throws {
    let program = try program(draws: 100)
    #expect(program.run(0..<50).counted == 100)
    #expect(program.run(3..<50).counted == 0)
    #expect(try self.program(draws: -3).run(0..<1).counted == 0)
  }
}
