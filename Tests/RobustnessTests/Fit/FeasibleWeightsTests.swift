import ScoringKernel
import Testing

@testable import Robustness

@Suite struct FeasibleWeightsTests {
  private let pair = WeightSpace(
    blocks: [WeightSpace.Block(group: GroupIndex(0), unknowns: 0..<2, holder: nil)]
  )

  /// Where the first weight is above a quarter.
  private var region: FeasibleWeights {
    var region = FeasibleWeights(pair)
    region.gaps = [LinearForm(coefficients: [3, -1], constant: 0)]
    region.gapPairs = [FitModel.Statement(ahead: 0, behind: 1, isLevel: false)]
    return region
  }

  @Test func `a point inside, the widest gap and the ends`() throws {
    let deepest = try #require(region.deepest())
    #expect(region.contains(deepest.point))
    #expect(region.covers(deepest.point))
    let widest = try #require(region.widest())
    #expect(widest.point == [1, 0])
    #expect(widest.gap == 3)
    #expect(region.extreme(of: 0, greatest: false) == 0.25)
    #expect(region.extreme(of: 0, greatest: true) == 1)
    #expect(region.extreme(of: 1, greatest: true) == 0.75)
    #expect(region.hasNoCuts)
  }

  @Test func `the nearest point stands just inside`() throws {
    let near = try #require(region.nearest(to: [0.1, 0.9], depth: 1e-6))
    #expect((near.point[0] - 0.25).magnitude < 1e-6)
    #expect(near.point[0] > 0.25)
    #expect((near.distance - 0.3).magnitude < 1e-5)
    #expect(try #require(region.nearest(to: [0.6, 0.4], depth: 1e-6)).distance < 1e-12)
  }

  @Test func `conditions that contradict each other leave no inside, and an error`() throws {
    var empty = region
    empty.gaps.append(LinearForm(coefficients: [-5, 1], constant: 0))
    empty.gapPairs.append(FitModel.Statement(ahead: 1, behind: 2, isLevel: false))
    #expect(empty.deepest() == nil)
    // At 1/6 the second gap is level and the first 1/3 short; between 1/6 and 1/4 errors trade off.
    let error = try #require(empty.leastError(candidates: 3))
    #expect((error.error - 1 / 3.0).magnitude < 1e-9)
    #expect(try #require(region.leastError(candidates: 2)).error == 0)
  }

  @Test func `an edge is no inside`() {
    var edge = region
    edge.gaps.append(LinearForm(coefficients: [-3, 1], constant: 0))
    #expect(edge.deepest() == nil)
    var level = FeasibleWeights(pair)
    level.level = [LinearForm(coefficients: [3, -1], constant: 0)]
    #expect(level.deepest()?.point == [0.25, 0.75])
    #expect(level.contains([0.25, 0.75]))
    #expect(!level.covers([0.25, 0.75]))
  }

  @Test func `where nothing can be chosen numbers alone tell`() {
    var fixed = FeasibleWeights(WeightSpace(blocks: []))
    #expect(fixed.deepest()?.point.isEmpty == true)
    fixed.gaps = [.constant(-1, of: 0)]
    #expect(fixed.deepest() == nil)
  }
}
