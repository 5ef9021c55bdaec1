public import Precedence

/// Why one candidate stands above another, and what single changes would turn that round.
public struct WhyResult: Sendable {
  /// What decides between the two, and how everything beneath adds up to it.
  public let comparison: PairComparison
  /// Every single number that could make them change places, and how far it would have to go.
  public let swaps: SwapResult
  /// The day whose values were in force; `nil` where no value of the rules has a date, or no day was
  /// given.
  public let asOf: CalendarDate?

  package init(comparison: PairComparison, swaps: SwapResult, asOf: CalendarDate? = nil) {
    self.comparison = comparison
    self.swaps = swaps
    self.asOf = asOf
  }
}

extension Assessment {
  /// Says why one candidate stands above another, and what would turn that round.
  ///
  /// - Parameters:
  ///   - id: The id of a candidate, exactly.
  ///   - other: The id of another one.
  /// - Returns: `nil` if there is no such candidate, if both are the same one, or if the assessment
  ///   has no result.
  /// - Complexity: That of ``Precedence/Assessment/swaps(_:_:)``.
  public func why(_ id: String, _ other: String) -> WhyResult? {
    guard let result = result().value, let comparison = result.comparison(of: id, with: other),
      let swaps = swaps(id, other)
    else { return nil }
    return WhyResult(comparison: comparison, swaps: swaps, asOf: result.asOf)
  }
}
