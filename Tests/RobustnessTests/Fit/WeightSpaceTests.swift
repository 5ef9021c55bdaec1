import ScoringKernel
import Testing

@testable import Robustness

@Suite struct WeightSpaceTests {
  /// A pair inside the first term of another pair.
  private let space = WeightSpace(
    blocks: [
      WeightSpace.Block(group: GroupIndex(0), unknowns: 0..<2, holder: 2),
      WeightSpace.Block(group: GroupIndex(1), unknowns: 2..<4, holder: nil),
    ]
  )

  @Test func `shares become what terms weigh in the whole, and back`() {
    let shares = [0.5, 0.5, 0.4, 0.6]
    #expect(space.point(of: shares) == [0.2, 0.2, 0.4, 0.6])
    #expect(space.shares(at: [0.2, 0.2, 0.4, 0.6]) == shares)
    #expect(space.sums.allSatisfy { $0.value(at: [0.2, 0.2, 0.4, 0.6]).magnitude < 1e-15 })
  }

  @Test func `a group that weighs nothing has equal shares`() {
    #expect(space.shares(at: [0, 0, 0, 1]) == [0.5, 0.5, 0, 1])
  }

  @Test func `what can be chosen freely is one less for each group`() {
    #expect(space.dimension == 2)
    #expect(space.count == 4)
    #expect(space.block(of: 3)?.group == GroupIndex(1))
    #expect(space.block(of: 4) == nil)
    #expect(space.touched(by: LinearForm(coefficients: [0, 1, 0, 0], constant: 0)) == [0])
  }
}
