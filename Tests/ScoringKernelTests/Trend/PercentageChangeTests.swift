import ScoringKernel
import Testing

@Suite struct PercentageChangeTests {
  @Test func isThePercentageOfTheEarlierCount() throws {
    #expect(try change(11, 3) == .percent(100 * 8.0 / 3))
    #expect(try change(327, 530) == .percent(100 * -203.0 / 530))
    #expect(try change(51, 51) == .percent(0))
    #expect(try change(0, 40) == .percent(-100))
  }

  @Test func fromNothingThereIsNoPercentage() throws {
    #expect(try change(4, 0) == .new)
    #expect(try change(0, 0) == .stillNone)
    #expect(try change(4, 0).value == nil)
    #expect(try change(0, 0).value == nil)
    #expect(try change(3, 2).value == 50)
  }

  @Test func unequalPeriodsAreComparedByRate() throws {
    let this = try CountedPeriod(count: 10, exposure: 100)
    let last = try CountedPeriod(count: 10, exposure: 200)
    #expect(PercentageChange(this: this, last: last) == .percent(100))
    #expect(PercentageChange(this: last, last: this) == .percent(-50))
  }

  private func change(_ this: Int, _ last: Int) throws -> PercentageChange {
    try PercentageChange(this: CountedPeriod(count: this), last: CountedPeriod(count: last))
  }
}
