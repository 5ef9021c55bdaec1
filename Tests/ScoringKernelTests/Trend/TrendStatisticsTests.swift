import ScoringKernel
import Testing

@Suite struct TrendStatisticsTests {
  @Test(arguments: comparisonSheet)
  func agreesToFourDigitsWithTheComparisonSheet(row: Row) throws {
    let trend = try statistics(row.this, row.last)
    let ratio = try #require(trend.rateRatio)
    #expect(agree(trend.conditionalP, row.conditionalP))
    #expect(agree(trend.eTestP, row.eTestP))
    #expect(agree(ratio.value, row.ratio))
    #expect(agree(ratio.low, row.interval.low))
    #expect(agree(ratio.high, row.interval.high))
    // Published with three decimals.
    #expect(abs(trend.z - row.z) <= 0.0005)
    #expect(trend.change == Double(row.this - row.last))
  }

  @Test func aLargePercentageOnASmallBaseDividesTheTests() throws {
    let trend = try statistics(11, 3)
    #expect(trend.percentageChange == .percent(100 * 8.0 / 3))
    #expect(trend.conditionalP > 0.05)
    #expect(trend.eTestP < 0.05)
    #expect(trend.rateRatio?.excludesNoChange == true)
  }

  @Test func theLevelWidensTheIntervalAndLeavesTheTests() throws {
    let strict = try statistics(11, 3, level: ConfidenceLevel(percent: 99))
    let lenient = try statistics(11, 3, level: ConfidenceLevel(percent: 90))
    #expect(strict.rateRatio?.excludesNoChange == false)
    #expect(lenient.rateRatio?.excludesNoChange == true)
    #expect(strict.conditionalP == lenient.conditionalP)
    #expect(strict.eTestP == lenient.eTestP)
  }

  @Test func nothingInEitherPeriodIsNoTrend() throws {
    let trend = try statistics(0, 0)
    #expect(trend.percentageChange == .stillNone)
    #expect(trend.rateRatio == nil)
    #expect(trend.conditionalP == 1)
    #expect(trend.eTestP == 1)
    #expect(trend.z == 0)
    #expect(trend.change == 0)
  }

  @Test func fromNothingIsNew() throws {
    let trend = try statistics(12, 0)
    #expect(trend.percentageChange == .new)
    #expect(trend.change == 12)
    #expect(trend.conditionalP < 0.05)
  }

  @Test func longerPeriodsAreExpectedToHoldMore() throws {
    let trend = try TrendStatistics(
      this: CountedPeriod(count: 200, exposure: 200),
      last: CountedPeriod(count: 100, exposure: 100)
    )
    #expect(trend.change == 0)
    #expect(trend.percentageChange == .percent(0))
    #expect(trend.z == 0)
    #expect(trend.rateRatio?.value == 1)
    #expect(trend.conditionalP == 1)
  }

  @Test func exposuresMatterOnlyByTheirRatio() throws {
    let days = try TrendStatistics(
      this: CountedPeriod(count: 40, exposure: 64),
      last: CountedPeriod(count: 70, exposure: 128)
    )
    let shares = try TrendStatistics(
      this: CountedPeriod(count: 40, exposure: 1),
      last: CountedPeriod(count: 70, exposure: 2)
    )
    #expect(days.z == shares.z)
    #expect(days.conditionalP == shares.conditionalP)
    #expect(days.eTestP == shares.eTestP)
    #expect(days.rateRatio == shares.rateRatio)
    // 2 (√40 - √35) / √1.5, worked out by hand from four-figure roots.
    #expect(abs(days.z - 0.6671) < 0.0005)
  }

  private func statistics(
    _ this: Int,
    _ last: Int,
    level: ConfidenceLevel? = .usual
  ) throws -> TrendStatistics {
    try TrendStatistics(
      this: CountedPeriod(count: this),
      last: CountedPeriod(count: last),
      level: #require(level)
    )
  }
}

/// Whether a value rounds to the four significant digits of a reference.
private func agree(_ value: Double, _ reference: Double) -> Bool {
  var unit = 1e-3
  while unit * 1e4 <= reference { unit *= 10 }
  while unit * 1e3 > reference { unit /= 10 }
  return abs(value - reference) <= 0.5 * unit * (1 + 1e-9)
}

/// One row of the reference values.
struct Row: Sendable, CustomTestStringConvertible {
  let name: String
  let this: Int
  let last: Int
  let z: Double
  let conditionalP: Double
  let eTestP: Double
  let ratio: Double
  let interval: (low: Double, high: Double)

  init(
    _ name: String,
    _ this: Int,
    _ last: Int,
    _ z: Double,
    _ conditionalP: Double,
    _ eTestP: Double,
    _ ratio: Double,
    _ interval: (low: Double, high: Double)
  ) {
    self.name = name
    self.this = this
    self.last = last
    self.z = z
    self.conditionalP = conditionalP
    self.eTestP = eTestP
    self.ratio = ratio
    self.interval = interval
  }

  var testDescription: String { "\(name): \(this) after \(last)" }
}

/// All rows of the Comparison Sheet in the St Albans District Community Safety Partnership Strategy
/// 2021/2022: the counts as published, the statistics as SciPy 1.17.1 gives them (`binomtest` at a
/// half, `poisson_means_test`, and the formulas of the ratio and of z).
///
/// Four E-test values are not SciPy's. It cuts the Poisson tails at 1e-10, which shows where p is
/// small: all crime (SciPy 7.915e-11), burglary (3.132e-12), burglary residential (9.443e-10) and
/// theft of vehicle (2.112e-06). Here stand the values of the whole double sum, by mpmath 1.3.0 with
/// 40 digits. The lower limit of 1 against 1 has one digit more here than four decimals would show.
private let comparisonSheet: [Row] = [
  Row("all crime", 6198, 6943, -6.502, 8.476e-11, 8.002187374531407e-11, 0.8927, (0.8626, 0.9238)),
  Row("arson cd", 625, 737, -3.037, 0.00262, 0.002399, 0.8480, (0.7623, 0.9434)),
  Row("arson", 20, 16, 0.668, 0.6177, 0.5151, 1.2500, (0.6478, 2.4122)),
  Row("criminal damage", 605, 721, -3.189, 0.001578, 0.00144, 0.8391, (0.7532, 0.9349)),
  Row("burglary", 327, 530, -6.984, 4.146e-12, 3.2852558144251887e-12, 0.6170, (0.5375, 0.7082)),
  Row("burglary bc", 109, 165, -3.401, 0.0008593, 0.0006968, 0.6606, (0.5187, 0.8414)),
  Row(
    "burglary res",
    218,
    365,
    -6.138,
    1.216e-09,
    9.4933411341925806e-10,
    0.5973,
    (0.5050, 0.7064)
  ),
  Row("vehicle", 662, 808, -3.813, 0.0001539, 0.000139, 0.8193, (0.7393, 0.9080)),
  Row("agg vehicle taking", 11, 3, 2.241, 0.05737, 0.03127, 3.6667, (1.0229, 13.1429)),
  Row("interfering mv", 137, 140, -0.180, 0.9044, 0.8588, 0.9786, (0.7732, 1.2385)),
  Row("theft from vehicle", 391, 456, -2.235, 0.02781, 0.02552, 0.8575, (0.7491, 0.9815)),
  Row(
    "theft of vehicle",
    123,
    209,
    -4.761,
    2.734e-06,
    2.112550509489259e-6,
    0.5885,
    (0.4710, 0.7353)
  ),
  Row("weapons", 43, 63, -1.951, 0.06446, 0.05223, 0.6825, (0.4632, 1.0058)),
  Row("weapons sub", 43, 63, -1.951, 0.06446, 0.05223, 0.6825, (0.4632, 1.0058)),
  Row("blade", 19, 26, -1.047, 0.3713, 0.3026, 0.7308, (0.4045, 1.3203)),
  Row("firearms", 6, 9, -0.779, 0.6072, 0.4616, 0.6667, (0.2373, 1.8730)),
  Row("firearms intent", 1, 1, 0.000, 1, 0.8647, 1.0000, (0.06255, 15.9875)),
  Row("other weapons", 17, 27, -1.518, 0.1742, 0.1357, 0.6296, (0.3432, 1.1551)),
  Row("violence", 2053, 2028, 0.391, 0.7072, 0.6957, 1.0123, (0.9521, 1.0764)),
  Row("stalking harassment", 516, 399, 3.876, 0.0001232, 0.000108, 1.2932, (1.1348, 1.4737)),
  Row("vwi", 599, 656, -1.609, 0.1139, 0.1077, 0.9131, (0.8174, 1.0201)),
  Row("vwoi", 938, 973, -0.801, 0.4367, 0.4235, 0.9640, (0.8813, 1.0545)),
  Row("domestic abuse flag", 941, 858, 1.957, 0.05317, 0.05037, 1.0967, (0.9998, 1.2030)),
  Row("public order", 474, 444, 0.990, 0.3385, 0.3224, 1.0676, (0.9379, 1.2151)),
  Row("po other", 71, 80, -0.733, 0.5152, 0.4662, 0.8875, (0.6447, 1.2217)),
  Row("po fear", 351, 312, 1.515, 0.1399, 0.13, 1.1250, (0.9659, 1.3103)),
  Row("po race", 51, 51, 0.000, 1, 1, 1.0000, (0.6783, 1.4742)),
  Row("po violent disorder", 1, 1, 0.000, 1, 0.8647, 1.0000, (0.06255, 15.9875)),
  Row("drugs", 254, 179, 3.618, 0.0003649, 0.0003054, 1.4190, (1.1720, 1.7181)),
  Row("drugs possession", 228, 159, 3.522, 0.0005305, 0.0004417, 1.4340, (1.1711, 1.7558)),
  Row("drugs trafficking", 26, 20, 0.887, 0.4614, 0.3829, 1.3000, (0.7257, 2.3287)),
]
