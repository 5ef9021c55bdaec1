import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct WalkIntervalsTests {
  @Test func `each part has its own interval, the shortlist only where there is one`() throws {
    let rows: [[Double]] = [[0, 4], [1, 2], [4, 3]]
    let sample = try TrialSample.mean([1, 1], rows, top: 4)
    var walk = LineWalk(try sample.line(0, 0).walk(sample.trial), sample.trial)
    let found = walk.intervals(["a", "b", "c"], hasShortlist: false)
    #expect(found.shortlist == nil)
    // The lines are 1 - t, 0.5 - 0.25 t and 0.75 + 0.25 t: the first falls behind the third beneath
    // 0.2, and behind the second beyond 2/3.
    #expect((found.order.low - 0.2).magnitude < 1e-15)
    #expect((found.order.high - 2.0 / 3).magnitude < 1e-15)
    #expect((found.first.low - 0.2).magnitude < 1e-15)
    #expect(found.first.high == 1)
    #expect(found.first.below?.entering == ["a"])
    #expect(found.first.above == nil)
    let listed = walk.intervals(["a", "b", "c"], hasShortlist: true)
    #expect(listed.shortlist?.isUnbounded == true)
    #expect(listed.order == found.order)
  }

  @Test func `a factor has the id of its criterion or group`() throws {
    let names = try TrialSample.mean([1, 1], [[0, 1]]).assessment.rules.checked.names
    #expect(names.id(of: .criterion(CriterionIndex(1))) == "m1")
    #expect(names.id(of: .group(GroupIndex(0))) == "score")
  }
}
