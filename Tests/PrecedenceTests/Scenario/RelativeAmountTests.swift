import Testing

@testable import Precedence

@Suite struct RelativeAmountTests {
  @Test(
    arguments: [
      ("+10", RelativeAmount.more(10)), ("-2.5", .more(-2.5)), ("\u{2212}3", .more(-3)),
      ("+20%", .percent(20)), ("-20%", .percent(-20)), ("x2", .times(2)), ("×0.5", .times(0.5)),
      ("*3", .times(3)), ("+1,000", .more(1000)), ("x0", .times(0)),
    ]
  ) func `a sign in front makes a number relative`(text: String, amount: RelativeAmount) {
    #expect(RelativeAmount.read(text) == .relative(amount))
  }

  @Test(
    arguments: [
      ("10", "10"), ("20%", "20%"), ("=-10", "-10"), ("= -10", "-10"), ("-5..5", "-5..5"),
      ("+", "+"), ("-", "-"), ("x", "x"), ("xavier", "xavier"), ("x-2", "x-2"), ("+abc", "+abc"),
      ("++5", "++5"), ("", ""), ("+1e999", "+1e999"),
    ]
  ) func `anything else stands for itself`(text: String, rest: String) {
    #expect(RelativeAmount.read(text) == .absolute(rest))
  }

  /// By hand: 430 and a fifth of it; the sums of decimals as on paper.
  @Test(
    arguments: [
      (RelativeAmount.percent(20), 430.0, 516.0), (.percent(-20), 430, 344), (.more(0.2), 0.1, 0.3),
      (.times(3), 0.1, 0.3), (.percent(10), 50, 55), (.percent(7), 1.1, 1.177), (.more(-5), 3, -2),
      (.percent(50), -4, -6), (.times(0), 7, 0), (.more(1), 1e15, 1e15 + 1),
    ]
  ) func `numbers come out as on paper`(amount: RelativeAmount, number: Double, expected: Double) {
    #expect(amount.applied(to: number) == expected)
  }

  @Test(arguments: [0.1, 1.0 / 3, 123_456_789.123_456_789, 1e-300, .leastNonzeroMagnitude, 1e300])
  func `no change leaves every bit`(number: Double) {
    for amount in [RelativeAmount.more(0), .percent(0), .times(1)] {
      #expect(amount.applied(to: number) == number)
    }
  }

  @Test func `a numeral reads back as the same number`() {
    for number in [0.0, -0.0, 12, 0.5, -20, 1e21, 1e-7] {
      #expect(Double(number.numeral) == number)
    }
    #expect((12.0).numeral == "12")
    #expect((-0.0).numeral == "0")
  }
}
