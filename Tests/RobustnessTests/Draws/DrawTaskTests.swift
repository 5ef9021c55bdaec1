import ScoringKernel
import Synchronization
import Testing

@testable import Robustness

@Suite struct DrawTaskTests {
  private func program(_ draws: Int) throws -> DrawProgram {
    let plan = Plan(
      measures: [Measure(), Measure()],
      criteria: (0..<2).map {
        Criterion(
          measure: MeasureIndex($0),
          kind: .points(PiecewiseLine(inputs: [0, 1], outputs: [0, 1])),
          levelScores: [0, 1]
        )
      },
      groups: [
        Group(
          terms: (0..<2).map { .init(.criterion(CriterionIndex($0))) },
          combination: .weightedMean
        )
      ],
      ranking: RankingPlan(keys: [.init(.factor(.group(GroupIndex(0))))])
    )
    let table = try #require(MeasureTable(columns: [[0.2, 0.9], [0.7, 0.1]]))
    let weights = try #require(GroupDraw(GroupIndex(0), count: 2, .all))
    return try DrawProgram(plan, table, weights: [weights], draws: draws, seed: 1)
  }

  @Test func threadsAddUpToWhatOneDoes() async throws {
    let program = try program(50_000)
    let whole = program.run(0..<program.blockCount)
    for threads in [1, 2, 5, 40] {
      #expect(try await DrawTask(program: program, threads: threads).tally { _ in } == whole)
    }
  }

  @Test func progressNeverGoesBack() async throws {
    var shares: [Double] = []
    _ = try await DrawTask(program: program(50_000), threads: 4).tally { shares.append($0) }
    #expect(shares == shares.sorted() && shares.last == 1)
  }
}
