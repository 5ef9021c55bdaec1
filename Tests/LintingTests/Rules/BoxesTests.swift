import ScoringKernel
import TestSupport
import Testing

@testable import Linting

@Suite struct BoxesTests {
  /// The points of three aspects with three pieces each that lie in a set.
  private func points(_ boxes: Boxes) -> Set<[Int]> {
    var points: Set<[Int]> = []
    for a in 0..<3 {
      for b in 0..<3 {
        for c in 0..<3
        where boxes.boxes.contains(where: { box in
          zip(box, [a, b, c]).allSatisfy { $0 & 1 << UInt64($1) != 0 }
        }) {
          points.insert([a, b, c])
        }
      }
    }
    return points
  }

  private func random(_ random: inout SplitMix64) -> Boxes {
    let boxes = (0..<random.below(4)).map { _ in (0..<3).map { _ in UInt64(1 + random.below(7)) } }
    return boxes.reduce(.none) { $0.or(Boxes($1)) ?? $0 }
  }

  @Test func `random sets join, meet and differ as sets of points do`() throws {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<300 {
      let (a, b) = (random(&generator), random(&generator))
      #expect(points(try #require(a.and(b))) == points(a).intersection(points(b)))
      #expect(points(try #require(a.or(b))) == points(a).union(points(b)))
      let rest = try #require(a.without(b))
      #expect(points(rest) == points(a).subtracting(points(b)))
      #expect(rest.isEmpty == points(rest).isEmpty)
      var budget = 10_000
      #expect(a.isInside(b, budget: &budget) == points(a).isSubset(of: points(b)))
    }
  }

  @Test func `a spent budget leaves the question open`() {
    var budget = 2
    let halves = Boxes(boxes: [[1, 7, 7], [6, 7, 7]])
    #expect(Boxes([7, 7, 7]).isInside(halves, budget: &budget) == nil)
    budget = 10
    #expect(Boxes([7, 7, 7]).isInside(halves, budget: &budget) == true)
    #expect(budget < 10)
  }

  @Test func `a box without a piece is empty`() {
    #expect(Boxes([3, 0, 1]).isEmpty)
    #expect(!Boxes([3, 1, 1]).isEmpty)
  }

  @Test func `steps under not exchange and and or`() {
    let condition = Condition(
      atoms: [.isTrue(MeasureIndex(0)), .isTrue(MeasureIndex(1))],
      steps: [.atom(0), .atom(1), .not, .and, .not]
    )
    #expect(condition.negations == [true, false, true, true, false])
    #expect(Condition(atoms: [], steps: [.and]).negations == nil)
    #expect(Condition(atoms: [], steps: []).negations == nil)
  }
}
