import Testing

@testable import Consultation

@Suite struct RakingRunTests {
  private let cells = RakingCells(
    entries: [[0, 0, 0, 0, 1, 1], [0, 1, 1, 1, 0, 1]],
    categoryCounts: [2, 2],
    weights: nil,
    count: 6
  )

  @Test func `One margin takes one round`() {
    var run = RakingRun(cells: cells, targets: [[3, 3, 0], [3, 3, 0]], margins: [0])
    let isDone = run.rake()
    #expect(isDone)
    #expect(run.rounds == 1)
    #expect(run.weights == [0.75, 0.75, 1.5, 1.5])
  }

  @Test func `Rounds that are used up leave the category that is farthest off`() throws {
    var run = RakingRun(cells: cells, targets: [[3, 3, 0], [1, 5, 0]])
    let isDoneAtOnce = run.rake(limit: 1)
    #expect(!isDoneAtOnce)
    let miss = try #require(run.worst())
    #expect(miss.margin == 0)
    #expect(miss.error > RakingRun.tolerance)
    let isDone = run.rake()
    #expect(isDone)
  }

  @Test func `A weight that would pass the cap stands at it, and its neighbours make up for it`() {
    let cells = RakingCells(
      entries: [[0, 0, 0, 1]],
      categoryCounts: [2],
      weights: [4, 1, 1, 2],
      count: 4
    )
    var run = RakingRun(cells: cells, targets: [[3.5, 0.5, 0]])
    let isDone = run.rake(cap: 1.5)
    #expect(isDone)
    #expect(run.weights.map { min($0, 1.5) } == [1.5, 1, 0.5])
    run.fillAll(cap: 1.5)
    #expect(run.weights.map { min($0, 1.5) } == [1.5, 1, 0.5])
  }
}
