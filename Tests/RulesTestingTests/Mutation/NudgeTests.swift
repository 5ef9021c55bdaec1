import Testing

@testable import RulesTesting

@Suite struct NudgeTests {
  @Test func `a number goes a tenth down and up`() {
    #expect(Nudge.around(25) == [22.5, 27.5])
    #expect(Nudge.around(-5) == [-5.5, -4.5])
    #expect(Nudge.around(0) == [-1, 1])
    #expect(Nudge.around(3) == [2.7, 3.3])
  }

  @Test func `a number compared with whole ones goes a whole step`() {
    #expect(Nudge.around(4, isWhole: true) == [3, 5])
    #expect(Nudge.around(20, isWhole: true) == [18, 22])
    #expect(Nudge.around(100, isWhole: true) == [90, 110])
  }

  @Test func `arithmetic leaves no digits behind`() {
    #expect(Nudge.tidy(3.3000000000000003, 0.3) == 3.3)
    #expect(Nudge.tidy(1e300, 1e299) == 1e300)
    #expect(Nudge.tidy(.infinity, 1) == .infinity)
    #expect(Nudge.tidy(5, 0) == 5)
  }
}
