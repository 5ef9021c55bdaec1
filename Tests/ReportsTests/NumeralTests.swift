import Testing

@testable import Reports

@Suite struct NumeralTests {
  @Test(arguments: [
    (0.0, 0, "0"), (2122, 0, "2,122"), (-2122, 1, "-2,122.0"), (999.95, 1, "1,000.0"),
    (0.5, 0, "1"), (-0.5, 0, "-1"), (-0.4, 0, "0"), (0.05, 1, "0.1"),
    (1_234_567.891, 2, "1,234,567.89"),
    (-123, 0, "-123"), (0.0000005, 6, "0.000001"), (12, -3, "12"), (0.25, 99, "0.250000"),
    (1e300, 2, "1e+300"), (.infinity, 2, "infinity"), (-.infinity, 2, "-infinity"),
    (.nan, 2, "not a number"),
  ])
  func decimalsAreFixedAndThousandsParted(value: Double, decimals: Int, text: String) {
    #expect(Numeral.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (941.0, "941"), (115.5, "115.5"), (0.0833333, "0.0833"), (1000, "1,000"), (0.00001, "0"),
    (1e300, "1e+300"),
  ])
  func shortNumbersDropTheirNoughts(value: Double, text: String) {
    #expect(Numeral.short(value) == text)
  }

  // 3 to 11 is +266.7%, 2,111 to 2,122 is +0.5%, 1,339 to 989 is -26.1%.
  @Test(arguments: [
    (266.6666, "+266.7%"), (0.5211, "+0.5%"), (-26.139, "-26.1%"), (0, "0.0%"), (0.04, "0.0%"),
    (-0.04, "0.0%"), (12345.6, "+12,345.6%"),
  ])
  func aChangeHasItsSignUnlessItIsNone(percent: Double, text: String) {
    #expect(Numeral.change(percent) == text)
  }

  @Test func sharesAndProbabilities() {
    #expect(Numeral.share(2.0 / 3) == "66.7%")
    #expect(Numeral.share(1) == "100%")
    #expect(Numeral.probability(0.0574) == "p = 0.057")
    #expect(Numeral.probability(0.00099) == "p < 0.001")
    #expect(Numeral.probability(1) == "p = 1.000")
  }

  @Test func countsAgreeWithTheirNoun() {
    #expect(Numeral.counted(1, "place", "places") == "1 place")
    #expect(Numeral.counted(0, "place", "places") == "0 places")
    #expect(Numeral.counted(1200, "place", "places") == "1,200 places")
  }

  @Test func `Programs get the shortest number that reads back as the same`() {
    #expect(
      [0.1, 941, -0.0, -1.5, 1e300].map(Numeral.exact) == ["0.1", "941", "0", "-1.5", "1e+300"]
    )
  }
}
