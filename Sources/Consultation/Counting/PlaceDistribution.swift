/// How the places that respondents give an option are spread, over groups by their shares.
///
/// Source: R. S. Woodruff (1952), Confidence intervals for medians and other position measures, Journal
/// of the American Statistical Association 47(260), 635-646: the ends are the places at which the share
/// of the respondents comes to the ends of the interval of a share of one half.
struct PlaceDistribution: Sendable {
  /// For twice each place, from 0, the share of the respondents who give it.
  private let shares: [Double]

  /// Takes in the places that groups give an option.
  ///
  /// - Parameter parts: For each group its share, and for twice each place the weight of its ballots.
  init(_ parts: [(share: Double, weights: [Double])]) {
    var shares = [Double](repeating: 0, count: parts.map(\.weights.count).max() ?? 0)
    for (share, weights) in parts {
      let whole = weights.reduce(0, +)
      guard whole > 0 else { continue }
      for (index, weight) in weights.enumerated() { shares[index] += share * weight / whole }
    }
    self.shares = shares
  }

  /// The median: half lies at or before it and half at or after; the mean of two places if both do.
  var median: Double {
    let whole = shares.reduce(0, +)
    let edge = 1e-9 * whole
    var before = 0.0
    var lower: Int?
    for (index, share) in shares.enumerated() where share > 0 {
      if let lower { return Double(lower + index) / 4 }
      before += share
      if before > whole / 2 + edge { return Double(index) / 2 }
      if before >= whole / 2 - edge { lower = index }
    }
    return Double(lower ?? 0) / 2
  }

  /// Woodruff's interval of the median.
  ///
  /// - Parameters:
  ///   - base: The respondents of one sample as firm; infinite if everybody answered.
  ///   - confidence: The confidence as a share, between 0 and 1.
  /// - Returns: The interval, which holds the median.
  func interval(base: Double, confidence: Double) -> ClosedRange<Double> {
    let median = self.median
    guard base.isFinite else { return median...median }
    let ends = WilsonInterval.interval(share: 0.5, base: base, confidence: confidence)
    let low = place(at: ends.lowerBound)
    return min(median, low)...max(median, place(at: ends.upperBound))
  }

  /// The first place at which the share of the respondents comes to a part of them.
  private func place(at part: Double) -> Double {
    let whole = shares.reduce(0, +)
    var before = 0.0
    var last = 0
    for (index, share) in shares.enumerated() where share > 0 {
      before += share
      last = index
      if before >= (part - 1e-9) * whole { break }
    }
    return Double(last) / 2
  }
}

extension RespondentGroup {
  /// For each option, for twice each place from 0, the weight of the ballots that give it.
  var placeWeights: [[Double]] {
    let width = 2 * profile.options.count + 1
    var weights = profile.options.map { _ in [Double](repeating: 0, count: width) }
    profile.forEachStanding { weight, option, standing in
      weights[option][standing.doubledPlace] += weight
    }
    return weights
  }
}
