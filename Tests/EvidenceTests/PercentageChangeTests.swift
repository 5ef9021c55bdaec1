import Evidence
import Testing

@Suite struct PercentageChangeTests {
  @Test(arguments: [
    (39, 312, 1, "12.5"), (8, 3, 1, "266.7"), (-745, 6943, 1, "-10.7"), (0, 51, 1, "0.0"),
    // Halves go away from zero: 1/8 is 12.5%, 1/800 is 0.125%.
    (1, 8, 0, "13"), (-1, 8, 0, "-13"), (1, 800, 2, "0.13"), (-1, 800, 2, "-0.13"),
    (1, -8, 0, "-13"), (124, 1000, 0, "12"), (-23, 56, 0, "-41"), (1, 1, 0, "100"),
  ])
  func percentageIsRoundedHalfAwayFromZero(part: Int, base: Int, decimals: Int, expected: String) {
    let rounded = PercentageChange.rounded(of: part, base: base, decimals: decimals)
    #expect(rounded?.description == expected)
  }

  /// St Albans Community Safety Partnership Plan 2008, "Summary of Partnership Performance":
  /// baseline 2003/04, actual 2007/08, published reduction in percent; all eleven rows.
  @Test(arguments: [
    (529, 297, 44), (2049, 1148, 44), (101, 73, 28), (688, 515, 25), (146, 186, -27),
    (309, 266, 14), (549, 401, 27), (558, 444, 20), (104, 79, 24), (2039, 1898, 7),
    (7072, 5307, 25),
  ])
  func stAlbans2008ReductionsAreReproduced(baseline: Int, actual: Int, published: Int) {
    let reduction = PercentageChange.rounded(of: baseline - actual, base: baseline, decimals: 0)
    #expect(reduction == DecimalNumber(digits: published))
  }

  @Test func percentageAgreesWithLongDivision() {
    var random = SplitMix64(seed: 100)
    for _ in 0..<5000 {
      let base = 1 + random.below(5000)
      let part = random.below(10_000) - 5000
      let decimals = random.below(4)
      let scale = 100 * [1, 10, 100, 1000][decimals]
      // Round half away from zero by adding half of the base before cutting.
      let magnitude = (abs(part) * scale * 2 + base) / (2 * base)
      let rounded = PercentageChange.rounded(of: part, base: base, decimals: decimals)
      #expect(rounded?.digits == (part < 0 ? -magnitude : magnitude))
    }
  }

  @Test func whatHasNoPercentageHasNone() {
    #expect(PercentageChange.rounded(of: 3, base: 0, decimals: 1) == nil)
    #expect(PercentageChange.rounded(of: 3, base: 7, decimals: -1) == nil)
    #expect(PercentageChange.rounded(of: 3, base: 7, decimals: 18) == nil)
    #expect(PercentageChange.rounded(of: .max, base: 1, decimals: 0) == nil)
    #expect(PercentageChange.rounded(of: .min, base: .min, decimals: 0)?.digits == 100)
    #expect(PercentageChange.rounded(of: .min, base: .max, decimals: 16)?.decimals == nil)
    #expect(
      PercentageChange.rounded(of: .min, base: .max, decimals: 15)?.digits
        == -100_000_000_000_000_000
    )
  }

  @Test func printedPercentagesAreComparedAtTheirDecimals() {
    func agrees(_ digits: Int, _ decimals: Int) -> Bool {
      PercentageChange.agrees(
        DecimalNumber(digits: digits, decimals: decimals),
        of: -745,
        base: 6943
      )
    }
    #expect(agrees(-11, 0))
    #expect(agrees(-107, 1))
    #expect(!agrees(-108, 1))
    #expect(agrees(-1073, 2))
    // -745/6943 is -10.7302318882327..%; a spreadsheet prints it with noise at the end.
    #expect(agrees(-107302318882327, 13))
    #expect(agrees(-107302318882327999, 16))
    #expect(!agrees(-107302418882327, 13))
    #expect(!PercentageChange.agrees(DecimalNumber(digits: 0, decimals: 10), of: 1, base: 0))
  }
}
