/// What is decided before ballots are counted.
public struct CountSettings: Sendable, Hashable {
  /// The confidence of intervals, as a share: 0.95.
  public var confidence: Double
  /// Counts of people below this are not shown, so that nobody can be recognised; 0 or 1 shows all.
  public var smallestCell: Int
  /// Whether a group that chose itself gets a margin of error all the same.
  public var estimatesSelfSelected: Bool

  /// Makes settings; the standard ones are 95%, 5, and no margin for groups that chose themselves.
  ///
  /// - Parameters:
  ///   - confidence: The confidence of intervals, between 0 and 1.
  ///   - smallestCell: The smallest count of people that is shown.
  ///   - estimatesSelfSelected: Whether groups that chose themselves get a margin of error.
  public init(
    confidence: Double = 0.95,
    smallestCell: Int = 5,
    estimatesSelfSelected: Bool = false
  ) {
    self.confidence = confidence
    self.smallestCell = smallestCell
    self.estimatesSelfSelected = estimatesSelfSelected
  }
}
