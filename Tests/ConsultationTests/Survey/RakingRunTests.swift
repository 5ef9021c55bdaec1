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

  @Test func `Rounds that are of no use end at the limit and leave the category farthest off`()
    throws
  {
    var run = RakingRun(cells: cells, targets: [[3, 3, 0], [1, 4, 0]])
    let isDone = run.rake(limit: 10)
    #expect(!isDone)
    #expect(run.rounds == 10)
    let miss = try #require(run.worst())
    #expect(miss.margin == 0)
    #expect((miss.error - 1.0 / 6).magnitude < 1e-9)
  }

  @Test func `Rounds that help go on beyond the limit`() {
    var run = RakingRun(cells: cells, targets: [[3, 3, 0], [1, 5, 0]])
    let isDone = run.rake(limit: 2)
    #expect(isDone)
    #expect(run.rounds > 2)
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
