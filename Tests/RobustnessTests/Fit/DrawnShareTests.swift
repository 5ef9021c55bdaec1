import ScoringKernel
import Testing

@testable import Robustness

@Suite struct DrawnShareTests {
  private let space = WeightSpace(
    blocks: [
      WeightSpace.Block(group: GroupIndex(0), unknowns: 0..<2, holder: 2),
      WeightSpace.Block(group: GroupIndex(1), unknowns: 2..<4, holder: nil),
    ]
  )

  private func piece(_ row: [Double]) -> FeasibleWeights {
    var region = FeasibleWeights(space)
    region.gaps = [LinearForm(coefficients: row, constant: 0)]
    return region
  }

  @Test func `a nested condition has the area that an integral gives`() throws {
    // r s > 1/2 over the unit square: 1/2 - ln(2) / 2 = 0.1534.
    var region = FeasibleWeights(space)
    region.gaps = [LinearForm(coefficients: [1, 0, 0, 0], constant: -0.5)]
    let drawn = DrawnShare(space: space, regions: [region])
    let share = try drawn.estimate(draws: 4_000, seed: 1) { _ in }
    let error = try #require(share.standardError)
    #expect((share.value - 0.1534).magnitude < 4 * error)
    #expect(try drawn.estimate(draws: 4_000, seed: 1) { _ in } == share)
    #expect(try drawn.estimate(draws: 4_000, seed: 2) { _ in } != share)
  }

  @Test func `none of the draws is not nothing for sure`() throws {
    let never = piece([-1, -1, -1, -1])
    let share = try DrawnShare(space: space, regions: [never]).estimate(draws: 100, seed: 1) { _ in
    }
    #expect(share == FitRegion.Share(value: 0, standardError: 0.01))
  }
}
