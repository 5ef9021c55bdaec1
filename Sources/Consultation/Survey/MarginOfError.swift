/// The margin of error as newspapers print it: plus or minus so much.
///
/// For intervals of results use ``WilsonInterval``; this is for the sentence about a sample as a whole,
/// which by custom names the margin of a share of one half.
package enum MarginOfError {
  /// Half the width of the textbook's interval: `z sqrt(p (1 - p) / n)`, for a finite population times
  /// `sqrt((N - n) / (N - 1))`.
  ///
  /// 250 respondents at 95%: 1.96 x sqrt(0.25 / 250) = 0.0620, 6.2 points in a hundred; of a
  /// population of 2,000, 5.8.
  ///
  /// - Parameters:
  ///   - share: The share, from 0 to 1.
  ///   - base: The respondents, or what they are worth after weighting.
  ///   - asked: How many respondents there are, whatever they weigh; `nil` if that is the base.
  ///   - population: How many people they stand for; `nil` for so many that it does not matter.
  ///   - confidence: The confidence as a share, between 0 and 1.
  /// - Returns: The margin; 1 if there are no respondents, 0 if everybody was asked.
  ///
  /// Source: W. G. Cochran (1977), Sampling Techniques, third edition, section 3.2.
  package static func margin(
    share: Double = 0.5,
    base: Double,
    asked: Double? = nil,
    of population: Int? = nil,
    confidence: Double
  ) -> Double {
    guard base > 0, share.isFinite else { return 1 }
    let share = min(max(share, 0), 1)
    let left = FinitePopulation.remainder(asked: asked ?? base, of: population)
    guard left > 0 else { return 0 }
    let error = (share * (1 - share) / base * left).squareRoot()
    return min(1, ConfidenceReach.reach(confidence) * error)
  }
}
