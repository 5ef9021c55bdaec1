import Testing

@testable import Precedence

@Suite struct AssessmentComparisonTests {
  private func standing(_ place: Int?) -> ScenarioMove.Standing {
    ScenarioMove.Standing(place: place, rating: nil, isShortlisted: false)
  }

  /// From 4 up 3 to 1 and down 1 to 2 is up 2 over all.
  @Test func `the rises add up`() {
    let move = ComparisonMove(
      candidate: "a",
      name: "A",
      before: standing(4),
      after: standing(2),
      steps: [standing(1), standing(2)]
    )
    #expect(move.rise == 2)
    #expect(move.rises == [3, -1])
    #expect(move.isMover)
  }

  @Test func `without a place there is no rise`() {
    let move = ComparisonMove(
      candidate: "a",
      name: "A",
      before: nil,
      after: standing(2),
      steps: [standing(nil), standing(3), standing(2)]
    )
    #expect(move.rise == nil)
    #expect(move.rises == [nil, nil, 1])
  }

  @Test func `who comes back is no mover`() throws {
    let move = ComparisonMove(
      candidate: "a",
      name: "A",
      before: standing(2),
      after: standing(2),
      steps: [standing(1), standing(2)]
    )
    #expect(!move.isMover)
    #expect(move.rises == [1, -1])
  }
}
