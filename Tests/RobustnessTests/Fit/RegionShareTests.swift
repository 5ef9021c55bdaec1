import ScoringKernel
import Testing

@testable import Robustness

@Suite struct RegionShareTests {
  private func space(_ sizes: [Int], holder: Int? = nil) -> WeightSpace {
    var start = 0
    let blocks = sizes.enumerated().map { position, size in
      defer { start += size }
      return WeightSpace.Block(
        group: GroupIndex(position),
        unknowns: start..<(start + size),
        holder: position == 0 ? holder : nil
      )
    }
    return WeightSpace(blocks: blocks)
  }

  private func region(_ space: WeightSpace, _ rows: [[Double]]) -> FeasibleWeights {
    var region = FeasibleWeights(space)
    region.gaps = rows.map { LinearForm(coefficients: $0, constant: 0) }
    return region
  }

  private func drawn(_ space: WeightSpace, _ regions: [FeasibleWeights]) throws -> Double {
    try DrawnShare(space: space, regions: regions).estimate(draws: 4_000, seed: 3) { _ in }.value
  }

  @Test func `the length of an interval`() throws {
    let space = space([2])
    let pieces = [region(space, [[1, -3]])]
    #expect(RegionShare(space: space).exact(pieces) == 0.25)
    #expect(try (drawn(space, pieces) - 0.25).magnitude < 0.03)
  }

  @Test func `the area of a triangle of weights`() throws {
    // The three orders in which one weight leads have a third each; of all six orders each a sixth.
    let space = space([3])
    let first = [region(space, [[1, -1, 0], [1, 0, -1]])]
    let order = [region(space, [[1, -1, 0], [0, 1, -1]])]
    let share = RegionShare(space: space)
    #expect((try #require(share.exact(first)) - 1 / 3.0).magnitude < 1e-12)
    #expect((try #require(share.exact(order)) - 1 / 6.0).magnitude < 1e-12)
    #expect(try (drawn(space, order) - 1 / 6.0).magnitude < 0.03)
  }

  @Test func `two groups in one condition, and groups by themselves`() throws {
    // x > y over a square is a half; a quarter of one group and half of another are an eighth.
    let space = space([2, 2])
    let share = RegionShare(space: space)
    let joint = [region(space, [[1, 0, -1, 0]])]
    #expect(share.exact(joint) == 0.5)
    let apart = [region(space, [[1, -3, 0, 0], [0, 0, 1, -1]])]
    #expect(share.exact(apart) == 0.125)
    #expect(share.exact(apart + joint) == 0.625)
    #expect(try (drawn(space, apart) - 0.125).magnitude < 0.03)
  }

  @Test func `what cannot be worked out is left to draws`() {
    let four = space([4])
    #expect(RegionShare(space: four).exact([region(four, [[1, -1, 0, 0]])]) == nil)
    let nested = space([2, 2], holder: 2)
    #expect(RegionShare(space: nested).exact([region(nested, [[1, 0, 0, -1]])]) == nil)
    // A condition inside a group that stands in another is about its own shares alone.
    #expect(RegionShare(space: nested).exact([region(nested, [[1, -1, 0, 0]])]) == 0.5)
  }

  @Test func `no condition is everything, and an equation nothing`() {
    let space = space([3])
    #expect(RegionShare(space: space).exact([FeasibleWeights(space)]) == 1)
    var line = FeasibleWeights(space)
    line.level = [LinearForm(coefficients: [1, -1, 0], constant: 0)]
    #expect(RegionShare(space: space).exact([line]) == 0)
    #expect(RegionShare(space: space).exact([]) == 0)
  }
}
