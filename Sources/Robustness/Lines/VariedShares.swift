import ScoringKernel

/// The shares of a group's weights as one of them goes from 0 to 1 and the others keep their ratios.
struct VariedShares: Sendable {
  private let term: Int
  /// For each term its share of the others together; 0 for the varied one.
  private let ratios: [Double]

  /// The shares of a group with more than one weight above 0, the varied one not counted.
  init(_ group: Group, _ term: Int) {
    self.term = term
    var weights = group.terms.map(\.weight)
    weights[term] = 0
    let others = weights.reduce(0, +)
    ratios = weights.map { $0 / others }
  }

  /// What scores combine to; a score of NaN is left out, and the others take over its share.
  ///
  /// For example, scores of 1 for the varied term and of 0 and 0.5 for others of equal weight come to
  /// `0.25 + 0.75 t`.
  ///
  /// - Parameters:
  ///   - scores: A score for each term.
  ///   - isProduct: Whether they combine to a weighted product instead of a weighted mean.
  /// - Returns: What holds strictly between 0 and 1.
  func combined(_ scores: [Double], isProduct: Bool) -> ShareFunction {
    guard isProduct else { return mean(scores) }
    let counts = scores.indices.contains { !scores[$0].isNaN && ($0 == term || ratios[$0] > 0) }
    guard counts else { return .missing }
    let hasZero = scores.indices.contains { scores[$0] == 0 && ($0 == term || ratios[$0] > 0) }
    if hasZero { return .constant(0) }
    let logarithms = scores.map { $0.isNaN ? .nan : PortableMath.log($0) }
    guard let exponent = mean(logarithms).asRatio else { return .missing }
    return .exponential(exponent)
  }

  /// The weighted mean of numbers.
  private func mean(_ numbers: [Double]) -> ShareFunction {
    var (sum, present) = (0.0, 0.0)
    for (index, number) in numbers.enumerated() where index != term && ratios[index] > 0 {
      if number.isNaN { continue }
      sum += ratios[index] * number
      present += ratios[index]
    }
    let own = numbers[term]
    let isWhole = numbers.indices.allSatisfy { ratios[$0] == 0 || !numbers[$0].isNaN }
    if own.isNaN { return present > 0 ? .constant(sum / (isWhole ? 1 : present)) : .missing }
    if present == 0 { return .constant(own) }
    if isWhole { return .line(sum, own - sum) }
    return ShareFunction(
      ShareRatio(SharePolynomial([sum, own - sum]), SharePolynomial([present, 1 - present]))
    )
  }

  /// The scale of a weighted mean of raw levels, given the ends of the scales of its terms.
  func scale(lows: [Double], highs: [Double]) -> ShareScale? {
    guard let low = mean(lows).asRatio, let high = mean(highs).asRatio else { return nil }
    return ShareScale(low: low, high: high)
  }
}
