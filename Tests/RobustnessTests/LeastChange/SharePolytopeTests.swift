import Testing

@testable import Robustness

struct SharePolytopeTests {
  @Test func `shares well inside, if there are any`() throws {
    #expect(SharePolytope(count: 4).inside() == [0.25, 0.25, 0.25, 0.25])
    var polytope = SharePolytope(count: 2, sides: [.init([-1, 3], .above)])
    let inside = try #require(polytope.inside())
    #expect(inside[1] > 0.25 && abs(inside[0] + inside[1] - 1) < 1e-12)
    #expect(polytope.depth(at: [0.75, 0.25]) == 0)
    polytope.sides.append(.init([1, -4], .above))
    #expect(polytope.inside() == nil)
    #expect(SharePolytope(count: 2, sides: [.init([-1, -2], .atLeast)]).inside() == nil)
    #expect(SharePolytope(count: 2, sides: [.init([-1, 0], .above)]).inside() == nil)
  }

  @Test func `an edge is no inside unless the edge will do`() {
    #expect(SharePolytope(count: 2, sides: [.init([-1, 0], .atLeast)]).inside() == [0, 1])
    #expect(SharePolytope(count: 2, sides: [.init([1, -1], .level)]).inside() == [0.5, 0.5])
  }

  @Test func `the nearest shares, none of them negative`() throws {
    // The third share has to be half: the others give in proportion to nothing, or alike.
    let polytope = SharePolytope(count: 3, sides: [.init([-1, -1, 1], .atLeast)])
    let total = try #require(polytope.nearest(to: [0.7, 0.1, 0.2], by: .total))
    #expect(abs(LeastChange.Distance.total.between([0.7, 0.1, 0.2], total) - 0.6) < 1e-12)
    let straight = try #require(polytope.nearest(to: [0.7, 0.1, 0.2], by: .euclidean))
    #expect(zip(straight, [0.5, 0, 0.5]).allSatisfy { abs($0 - $1) < 1e-12 })
    let nowhere = SharePolytope(count: 2, sides: [.init([-1, -1], .atLeast)])
    #expect(nowhere.nearest(to: [0.5, 0.5], by: .total) == nil)
    #expect(nowhere.nearest(to: [0.5, 0.5], by: .euclidean) == nil)
  }

  @Test func `distances, and how far at least`() {
    typealias Distance = LeastChange.Distance
    #expect(abs(Distance.total.between([0.5, 0.5], [0.6, 0.4]) - 0.2) < 1e-12)
    #expect(abs(Distance.euclidean.between([0.5, 0.5], [0.6, 0.4]) - 0.02.squareRoot()) < 1e-12)
    // At (0.75, 0.25) the sum is -1 0.75 + 3 0.25 = 0.
    #expect(abs(Distance.total.bound(from: [0.9, 0.1], to: [-1, 3]) - 0.3) < 1e-12)
    #expect(
      abs(Distance.euclidean.bound(from: [0.9, 0.1], to: [-1, 3]) - 0.045.squareRoot()) < 1e-12
    )
    for distance in Distance.allCases {
      #expect(distance.bound(from: [0.5, 0.5], to: [-1, 3]) == 0)
      #expect(distance.bound(from: [0.5, 0.5], to: [-1, -3]) == .infinity)
    }
  }
}
