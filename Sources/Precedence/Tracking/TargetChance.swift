import ScoringKernel

/// Whether the change from the baseline to the figure can be told from chance.
public enum TargetChance: Sendable, Hashable {
  /// It was tested.
  case tested(Test)
  /// It was not, and why.
  case notTested(Reason)

  /// The exact conditional test of two counts.
  public struct Test: Sendable, Hashable {
    /// The p-value: how often chance alone does as much if nothing changed.
    public let probability: Double
    /// The later rate over the earlier one; `nil` if both counts are 0.
    public let rateRatio: Double?
    /// The 95% interval of the rate ratio; `nil` if both counts are 0.
    public let interval: ClosedRange<Double>?
    /// Whether the change can be told from chance at 95%: p is at most 0.05.
    public let isDistinguishable: Bool
  }

  /// Why a change was not tested.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The figures are not counts of events.
    case notCounts = "not a count"
    /// Nothing is reported.
    case notReported = "not reported"
    /// There is no figure to compare with.
    case noBaseline = "no baseline"
    /// A count is larger than the test takes, or the periods are.
    case tooLarge = "too large"
  }

  /// How long the two figures were counted for, in any one unit; only their ratio matters.
  package struct Exposures: Sendable, Hashable {
    package let baseline: Double
    package let actual: Double

    package init(baseline: Double = 1, actual: Double = 1) {
      self.baseline = baseline
      self.actual = actual
    }

    /// How much longer the later figure was counted for.
    package var ratio: Double { actual / baseline }
  }

  /// Tests a change of counts by the exact conditional test (Przyborowski and Wilenski, 1940).
  ///
  /// 186 cycles stolen after 146 have p = 0.03: chance alone does as much in 3 of 100 years.
  ///
  /// - Parameters:
  ///   - baseline: The earlier count; `nil` if there is none.
  ///   - actual: The later count; `nil` if there is none.
  ///   - exposures: How long each was counted for.
  package init(baseline: Double?, actual: Double?, exposures: Exposures) {
    guard let actual else {
      self = .notTested(.notReported)
      return
    }
    guard let baseline else {
      self = .notTested(.noBaseline)
      return
    }
    do throws(TrendInputError) {
      let trend = TrendStatistics(
        this: try CountedPeriod(measure: actual, exposure: exposures.actual),
        last: try CountedPeriod(measure: baseline, exposure: exposures.baseline)
      )
      self = .tested(Test(trend))
    } catch {
      switch error {
      case .negativeCount, .notAWholeNumber: self = .notTested(.notCounts)
      case .countTooLarge, .exposureOutOfRange: self = .notTested(.tooLarge)
      }
    }
  }
}

extension TargetChance.Test {
  fileprivate init(_ trend: TrendStatistics) {
    probability = trend.conditionalP
    rateRatio = trend.rateRatio?.value
    interval = trend.rateRatio.map { $0.low...max($0.low, $0.high) }
    isDistinguishable = trend.conditionalP <= trend.level.risk
  }
}
