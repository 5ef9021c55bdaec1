import Testing

@testable import Robustness

@Suite struct SwapSearchTests {
  /// A line of which the order at every value is written down.
  private struct Line: SwapLine {
    var start = 5.0
    var turns: [Double]
    var ends: (low: Double, high: Double) = (-.infinity, .infinity)
    let order: @Sendable (Double) -> PairOrder

    mutating func order(at value: Double) -> PairOrder { order(value) }
  }

  @Test func `a number at which they change places is reached, one beyond which they do is not`() {
    var at = Line(turns: [8]) { $0 >= 8 ? .swapped : .kept }
    #expect(at.find().swap == 8)
    #expect(at.find().reaches)
    var beyond = Line(turns: [8]) { $0 > 8 ? .swapped : .kept }
    #expect(beyond.find().swap == 8)
    #expect(!beyond.find().reaches)
  }

  @Test func `the nearer of both ways counts, then the one that is reached, then the larger`() {
    var nearer = Line(turns: [1, 8]) { $0 >= 8 || $0 <= 1 ? .swapped : .kept }
    #expect(nearer.find().swap == 8)
    var reached = Line(turns: [2, 8]) { $0 > 8 || $0 <= 2 ? .swapped : .kept }
    #expect(reached.find().swap == 2)
    var larger = Line(turns: [2, 8]) { $0 > 8 || $0 < 2 ? .swapped : .kept }
    #expect(larger.find().swap == 8)
  }

  @Test func `a single value between others is found, and what is passed on the way is not lost`() {
    var single = Line(turns: [6, 7, 9]) { $0 == 7 ? .swapped : $0 == 6 ? .level : .kept }
    #expect(single.find().swap == 7)
    #expect(single.find().level == 6)
    var between = Line(turns: [6, 7, 9]) { $0 > 7 && $0 < 9 ? .swapped : .kept }
    #expect(between.find().swap == 7)
    #expect(!between.find().reaches)
  }

  @Test func `where the number stands on a turn itself, just beyond it counts`() {
    var line = Line(turns: [5]) { $0 < 5 ? .swapped : .kept }
    #expect(line.find().swap == 5)
    #expect(!line.find().reaches)
  }

  @Test func `nothing beyond an end counts, and the end itself may`() {
    var open = Line(turns: [3], ends: (3, 9)) { $0 < 3 || $0 >= 9 ? .swapped : .kept }
    #expect(open.find().swap == nil)
    var closed = Line(turns: [3, 9], ends: (3, 9)) { $0 >= 9 ? .swapped : .kept }
    #expect(closed.find().swap == 9)
    var none = Line(turns: []) { _ in .none }
    #expect(none.find() == SwapFind())
  }

  @Test func `noise in the last digits is left out, and no more than that`() {
    #expect(26.999999999999996.simplest == 27)
    #expect((0.1 + 0.2).simplest == 0.3)
    #expect((2.0 / 3).simplest == 2.0 / 3)
    #expect((-1.2000000000000002).simplest == -1.2)
    #expect(1.00000000001.simplest == 1.00000000001)
    #expect(0.0.simplest == 0)
    #expect(1e300.simplest == 1e300)
  }

  @Test func `between two neighbouring numbers there is nothing`() {
    #expect(Line.middle(1, (1.0).nextUp) == nil)
    #expect(Line.middle(4, 4) == nil)
    #expect(Line.middle(0, -.infinity) == -1)
    #expect(Line.middle(40, .infinity) == 80)
  }
}
