import Precedence
import TestSupport
import Testing

@Suite struct DisplayNumberTests {
  @Test(arguments: [
    (82934.5, "82,934.5"), (2122, "2,122"), (0, "0"), (-0.0, "0"), (-0.001, "0"), (999, "999"),
    (1000, "1,000"), (-1_234_567.891, "-1,234,567.89"), (2.675, "2.68"), (0.005, "0.01"),
    (0.004, "0"), (999_999.999, "1,000,000"), (12, "12"), (1e-300, "0"),
    (.leastNonzeroMagnitude, "0"),
    (82_934_567_890.12, "82,934,567,890.12"), (999_999_999_999_999, "999,999,999,999,999"),
    (1e15, "1,000,000,000,000,000"), (1e18, "1e+18"), (1.7e308, "1.7e+308"),
    (.infinity, "not a number"), (.nan, "not a number"),
  ])
  func `a number has groups of three and no needless decimals`(value: Double, text: String) {
    #expect(DisplayNumber.text(value) == text)
  }

  @Test(arguments: [
    (0.1, "0.1"), (941, "941"), (-0.0, "0"), (-2.5, "-2.5"), (1.0 / 3, "0.3333333333333333"),
    (1e-7, "1e-07"), (1e16, "1e+16"),
  ])
  func `an exact number reads back as the same`(value: Double, text: String) {
    #expect(DisplayNumber.exact(value) == text)
    #expect(Double(text) == value)
  }

  @Test(arguments: [(-38.3018, 1, "-38.3"), (0.25, 1, "0.3"), (-0.25, 1, "-0.3"), (7.5, 0, "8")])
  func `halves go away from zero`(value: Double, decimals: Int, text: String) {
    #expect(DisplayNumber.text(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (0.5, 2, "0.50"), (12, 6, "12.000000"), (-0.001, 2, "0.00"), (1234.5, 1, "1,234.5"),
  ])
  func `a fixed number keeps its zeros`(value: Double, decimals: Int, text: String) {
    #expect(DisplayNumber.fixed(value, decimals: decimals) == text)
  }

  @Test func `decimals beyond nine or below none are held within`() {
    #expect(DisplayNumber.fixed(0.5, decimals: 40) == "0.500000000")
    #expect(DisplayNumber.fixed(0.5, decimals: -3) == "1")
  }

  @Test(arguments: [
    (0.0571, "0.057"), (8.5e-11, "8.5e-11"), (9.96e-5, "0.0001"), (9.96e-7, "1e-6"), (0.5, "0.5"),
    (1, "1"), (0, "0"), (-3e-9, "-3e-9"), (0.00012, "0.00012"), (123_456.7, "123,457"),
    (.nan, "not a number"),
  ])
  func `a probability has two digits that matter`(value: Double, text: String) {
    #expect(DisplayNumber.significant(value) == text)
  }

  @Test func `whole numbers read back as themselves`() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<10_000 {
      let value = Int(truncatingIfNeeded: generator.next() >> UInt64(15 + generator.below(40)))
      guard value < 1_000_000_000_000_000 else { continue }
      let text = DisplayNumber.text(Double(value)).filter { $0 != "," }
      #expect(text == String(value))
    }
  }
}
