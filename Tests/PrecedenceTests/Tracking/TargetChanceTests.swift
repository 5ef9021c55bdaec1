import Precedence
import Testing

@Suite struct TargetChanceTests {
  private func test(_ now: Double?, _ before: Double?, _ share: Double = 1) -> TargetChance {
    TargetChance(baseline: before, actual: now, exposures: .init(actual: share))
  }

  /// The values of SciPy 1.17 `binomtest(now, now + before)`: 0.0573730 for 11 and 3, 0.0321665 for
  /// 186 and 146, 0.0797658 for 266 and 309.
  @Test(arguments: [
    (11.0, 3.0, 0.057373046875, false), (186, 146, 0.03216650910821664, true),
    (266, 309, 0.0797658079775288, false),
  ])
  func `the exact conditional test tells a change from chance at 95 per cent`(
    now: Double,
    before: Double,
    p: Double,
    isTold: Bool
  ) throws {
    guard case .tested(let test) = test(now, before) else {
      Issue.record("not tested")
      return
    }
    #expect((test.probability - p).magnitude < 1e-9)
    #expect(test.isDistinguishable == isTold)
    #expect(test.rateRatio == now / before)
  }

  @Test func `half a year is compared by rate`() {
    guard case .tested(let test) = test(50, 100, 0.5) else {
      Issue.record("not tested")
      return
    }
    #expect(test.rateRatio == 1)
    #expect(test.probability == 1)
  }

  @Test func `what cannot be tested says why`() {
    #expect(test(nil, 3) == .notTested(.notReported))
    #expect(test(3, nil) == .notTested(.noBaseline))
    #expect(test(3.5, 3) == .notTested(.notCounts))
    #expect(test(3, -3) == .notTested(.notCounts))
    #expect(test(2e9, 3) == .notTested(.tooLarge))
    #expect(test(3, 3, 0) == .notTested(.tooLarge))
  }

  @Test func `two empty years are alike, without a ratio`() {
    guard case .tested(let test) = test(0, 0) else {
      Issue.record("not tested")
      return
    }
    #expect(test.probability == 1)
    #expect(test.rateRatio == nil)
    #expect(test.interval == nil)
    #expect(!test.isDistinguishable)
  }
}
