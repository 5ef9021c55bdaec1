import Evidence
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    (-107, 1, "-10.7"), (250, 1, "25.0"), (5, 2, "0.05"), (0, 1, "0.0"), (-5, 3, "-0.005"),
    (2122, 0, "2122"), (1, 18, "0.000000000000000001"),
  ])
  func numberIsPrintedAsItWas(digits: Int, decimals: Int, expected: String) throws {
    let number = DecimalNumber(digits: digits, decimals: decimals)
    #expect(number.description == expected)
    #expect(try number.value == #require(Double(expected)))
  }

  @Test func valueIsTheNearestDouble() {
    var random = SplitMix64(seed: 754)
    for _ in 0..<5000 {
      let digits = Int(random.next() % 1_000_000_000_000_000_000) >> random.below(60)
      let number = DecimalNumber(digits: digits, decimals: random.below(19))
      #expect(number.value == Double(number.description))
    }
  }

  @Test func wholeNumbersMayHaveDecimals() {
    #expect(DecimalNumber(digits: 120, decimals: 1).whole == 12)
    #expect(DecimalNumber(digits: 125, decimals: 1).whole == nil)
    #expect(DecimalNumber(digits: -7).whole == -7)
    #expect(DecimalNumber(digits: .min, decimals: 18).whole == nil)
  }

  @Test func decimalsOutsideTheRangeAreCut() {
    #expect(DecimalNumber(digits: 1, decimals: 99).decimals == 18)
    #expect(DecimalNumber(digits: 1, decimals: -1).decimals == 0)
  }
}
