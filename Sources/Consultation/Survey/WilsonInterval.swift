/// The interval of a share that was counted in a sample.
///
/// Wilson's score interval holds what it promises for small samples and for shares near 0 and 1,
/// where the textbook's share plus or minus a margin does not: of 10 respondents none of whom names an
/// option, between 0% and 27.8% of the population may.
///
/// Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference,
/// Journal of the American Statistical Association 22(158), 209-212.
package enum WilsonInterval {
  /// The interval of a share.
  ///
  /// 67 of 250 at 95%: the share is 0.268, the interval 0.2169 to 0.3261. A share of 0 has exactly 0
  /// as its lower end, and one of 1 exactly 1 as its upper end.
  ///
  /// - Parameters:
  ///   - share: The share, from 0 to 1.
  ///   - base: How many respondents it is a share of, or what they are worth after weighting and for a
  ///     finite population; infinite if everybody was asked.
  ///   - confidence: The confidence as a share, between 0 and 1.
  /// - Returns: The interval, which holds the share; 0 to 1 if there are no respondents, the share
  ///   alone if there is no sampling error.
  package static func interval(
    share: Double,
    base: Double,
    confidence: Double
  ) -> ClosedRange<Double> {
    guard share.isFinite else { return 0...1 }
    let share = min(max(share, 0), 1)
    let reach = ConfidenceReach.reach(confidence)
    guard base > 0, reach.isFinite else { return 0...1 }
    guard base.isFinite else { return share...share }
    let extra = reach * reach / base
    let centre = (share + extra / 2) / (1 + extra)
    let spread = (share * (1 - share) / base + extra / base / 4).squareRoot()
    let half = reach * spread / (1 + extra)
    let low = share == 0 ? 0 : max(0, centre - half)
    let high = share == 1 ? 1 : min(1, centre + half)
    // Where the interval is narrower than doubles can tell, rounding may put an end past the share.
    return min(low, share)...max(high, share)
  }
}
