import Testing

@testable import Robustness

struct UTASTARModelTests {
  /// Two candidates in the order against what their numbers say, a gap of 0.2.
  private let reversed = UTASTARModel(
    UTASTAR(values: [[0], [10]], breakPoints: [[0, 10]], tiers: [[0], [1]], gap: 0.2)
  )

  @Test func `the errors make up for the difference and the gap`() throws {
    let least = try #require(reversed.leastErrors())
    #expect(abs(least.error - 1.2) < 1e-12)
    #expect(reversed.greatestGap() == nil)
    #expect(reversed.stepCount == 1)
    #expect(reversed.errors(least.point).reduce(0) { $0 + $1.under + $1.over } == least.error)
  }

  @Test func `a number between two points has all of the steps below and a share of its own`() {
    let model = UTASTARModel(
      UTASTAR(values: [[7], [2]], breakPoints: [[0, 5, 10]], tiers: [[0], [1]], gap: 0)
    )
    // Of the first step 1 against 0.4, of the second 0.4 against 0: at best the gap is 0.6.
    #expect(abs((model.greatestGap() ?? 0) - 0.6) < 1e-12)
  }

  @Test func `the mean of solutions and the points they give`() throws {
    let model = UTASTARModel(
      UTASTAR(
        values: [[1, 0], [0, 0]],
        breakPoints: [[0, 1], [0, 1]],
        tiers: [[0], [1]],
        gap: 0.5
      )
    )
    let optima = try #require(model.optima(leastError: 0))
    #expect(optima.ranges == [[0...0, 0.5...1], [0...0, 0...0.5]])
    let mean = try #require(model.mean(optima))
    #expect(mean == [0.75, 0.25])
    #expect(model.points(mean) == [[0, 0.75], [0, 0.25]])
  }
}
