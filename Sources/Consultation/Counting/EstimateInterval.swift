/// The interval of a mean over groups of respondents.
///
/// Source for the groups: W. G. Cochran (1977), Sampling Techniques, third edition, section 5.3
/// (stratified samples): the variances of the groups' means add up, each times its share squared.
enum EstimateInterval {
  /// The interval of a share: Wilson's (1927), on the base of one sample as firm as the groups.
  static func ofShare(_ voices: OptionVoices, confidence: Double) -> ClosedRange<Double> {
    WilsonInterval.interval(share: voices.mean, base: voices.worth, confidence: confidence)
  }

  /// The interval of a mean: so many standard errors to either side, within what is possible.
  ///
  /// Where all respondents of all groups say the same the sample knows no spread, though the population
  /// has one; then the widest interval that the range allows is given: Wilson's for where in the range
  /// the mean lies.
  ///
  /// - Parameters:
  ///   - voices: What the groups say.
  ///   - range: What is possible.
  ///   - confidence: The confidence as a share, between 0 and 1.
  /// - Returns: The interval, which holds the mean.
  static func ofMean(
    _ voices: OptionVoices,
    within range: ClosedRange<Double>,
    confidence: Double
  ) -> ClosedRange<Double> {
    let mean = min(max(voices.mean, range.lowerBound), range.upperBound)
    let width = range.upperBound - range.lowerBound
    guard voices.worth.isFinite, width > 0 else { return mean...mean }
    let variance = voices.varianceOfMean
    guard variance > 1e-12 * width * width / voices.worth else {
      let position = (mean - range.lowerBound) / width
      let part = WilsonInterval.interval(
        share: position,
        base: voices.worth,
        confidence: confidence
      )
      let low = min(mean, range.lowerBound + width * part.lowerBound)
      return low...max(mean, range.lowerBound + width * part.upperBound)
    }
    let half = ConfidenceReach.reach(confidence) * variance.squareRoot()
    return max(range.lowerBound, mean - half)...min(range.upperBound, mean + half)
  }
}
