import Testing

@testable import Reports

@Suite struct SVGNumberTests {
  @Test(arguments: [
    (0.0, "0"), (12, "12"), (12.5, "12.5"), (3.14159, "3.14"), (0.05, "0.05"), (0.005, "0.01"),
    (-0.001, "0"), (-2.25, "-2.25"), (1e300, "10000000"), (-1e300, "-10000000"), (.nan, "0"),
    (.infinity, "0"),
  ])
  func aNumberHasTwoDecimalsAtMost(number: Double, text: String) {
    #expect(SVGNumber.text(number) == text)
  }
}
