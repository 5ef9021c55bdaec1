import Testing

@testable import Robustness

@Suite struct StableIntervalTests {
  private let now = RankingOutcome(
    places: [2, 1, 3, 0],
    isShortlisted: [true, true, false, false]
  )
  private let ids = ["a", "b", "c", "d"]

  @Test func `a turn lists who moves in the order of now`() {
    let beyond = RankingOutcome(places: [1, 2, 0, 3], isShortlisted: [true, false, false, true])
    let moves = [
      Turn.Move(candidate: "b", from: 1, to: 2), Turn.Move(candidate: "a", from: 2, to: 1),
      Turn.Move(candidate: "c", from: 3, to: nil), Turn.Move(candidate: "d", from: nil, to: 3),
    ]
    #expect(Turn(from: now, to: beyond, .order, ids) == Turn(moves: moves))
    #expect(
      Turn(from: now, to: beyond, .shortlist, ids)
        == Turn(moves: moves, entering: ["d"], leaving: ["b"])
    )
    #expect(
      Turn(from: now, to: beyond, .first, ids)
        == Turn(moves: moves, entering: ["a"], leaving: ["b"])
    )
  }

  @Test func `rules that contradict each other leave nothing to list`() {
    #expect(Turn(from: now, to: nil, .shortlist, ids) == Turn(moves: []))
  }

  @Test func `without turns an interval is unbounded`() {
    #expect(StableInterval(low: 0, high: 1).isUnbounded)
    #expect(!StableInterval(low: 0, high: 0.5, above: Turn(moves: [])).isUnbounded)
  }
}
