import Testing

@testable import Robustness

@Suite struct GridTurnsTests {
  @Test func `every turn wider than the grid is found`() {
    let found = GridTurns.turns { share in [0.1, 0.1 + 1e-5, 0.7].count { share >= $0 } }
    #expect(found.count == 3)
    #expect((found[0] - 0.1).magnitude < 1e-11)
    #expect((found[1] - 0.1 - 1e-5).magnitude < 1e-11)
    #expect((found[2] - 0.7).magnitude < 1e-11)
  }

  @Test func `the nearest turn of each is found on either side`() {
    let stays = { (share: Double) in [share < 0.6, share > 0.1 && share < 0.9, true] }
    let above = GridTurns.nearest(to: 0.5, direction: 1, count: 3, stays)
    #expect(above.count == 2)
    #expect((above[0] - 0.6).magnitude < 1e-11 && (above[1] - 0.9).magnitude < 1e-11)
    let below = GridTurns.nearest(to: 0.5, direction: -1, count: 3, stays)
    #expect(below.count == 1)
    #expect((below[0] - 0.1).magnitude < 1e-11)
    #expect(GridTurns.nearest(to: 1, direction: 1, count: 3, stays) == [])
    #expect(GridTurns.nearest(to: 0, direction: -1, count: 3, stays) == [])
  }

  @Test func `what never changes has no turn`() {
    #expect(GridTurns.turns { _ in 1 } == [])
  }

  @Test func `what changes all the time comes to an end`() {
    #expect(GridTurns.turns { $0 }.count <= 8 * GridTurns.steps)
  }
}
