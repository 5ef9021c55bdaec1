import Testing

@testable import Reports

@Suite struct SwapNumberTests {
  private func shown(
    _ exact: Double,
    reaches: Bool = true,
    now: Double,
    isWhole: Bool = false
  ) -> (Double, Bool) {
    let number = SwapNumber(
      exact,
      reaches: reaches,
      now: now,
      isWhole: isWhole,
      isUpward: exact > now
    )
    return (number.value, number.reaches)
  }

  @Test func `a round number stays as it is`() {
    #expect(shown(0.8, reaches: false, now: 1) == (0.8, false))
    #expect(shown(500, now: 612) == (500, true))
    // 0.1 + 0.2 is 0.30000000000000004: the noise of arithmetic is no digit.
    #expect(shown(0.1 + 0.2, now: 1) == (0.3, true))
  }

  @Test func `others are rounded away from the number as it is`() {
    #expect(shown(0.799961, reaches: false, now: 1) == (0.7999, true))
    #expect(shown(2.0 / 3, now: 0.5) == (0.6667, true))
    #expect(shown(-2.0 / 3, now: -0.5) == (-0.6667, true))
    #expect(shown(123_456.7, now: 1) == (123_457, true))
  }

  @Test func `a change that is tiny still shows`() {
    #expect(shown(1.0000123, now: 1) == (1.000013, true))
  }

  @Test func `whole numbers step over the one that is only level`() {
    #expect(shown(612.5, now: 430, isWhole: true) == (613, true))
    #expect(shown(999, reaches: false, now: 430, isWhole: true) == (1000, true))
    #expect(shown(999, now: 430, isWhole: true) == (999, true))
    #expect(shown(20, reaches: false, now: 30, isWhole: true) == (19, true))
  }

  @Test func `level as it is needs the least step`() {
    func beside(_ number: Double, isWhole: Bool, isUpward: Bool) -> Double {
      SwapNumber(number, reaches: false, now: number, isWhole: isWhole, isUpward: isUpward).value
    }
    #expect(beside(7, isWhole: true, isUpward: true) == 8)
    #expect(beside(7, isWhole: true, isUpward: false) == 6)
    #expect(beside(365, isWhole: false, isUpward: false) == 365)
  }
}
