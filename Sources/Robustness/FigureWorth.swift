/// What knowing one figure would settle: a measure of a candidate that is missing or an interval.
///
/// Doubt is counted in places: a candidate that may stand anywhere from 2nd to 5th is worth 3. Each
/// figure is tried at every value that could make a difference, the others left as uncertain as they
/// are; what remains in doubt then is at best ``leastRemaining`` and at worst ``mostRemaining``.
public struct FigureWorth: Sendable, Hashable {
  /// The candidate's id.
  public let candidate: String
  /// The measure's id.
  public let measure: String
  /// The doubt there is now, summed over all candidates.
  public let doubt: Int
  /// The doubt that would remain in the most telling case.
  public let leastRemaining: Int
  /// The doubt that would remain in the least telling case.
  public let mostRemaining: Int

  package init(
    candidate: String,
    measure: String,
    doubt: Int,
    leastRemaining: Int,
    mostRemaining: Int
  ) {
    self.candidate = candidate
    self.measure = measure
    self.doubt = doubt
    self.leastRemaining = leastRemaining
    self.mostRemaining = mostRemaining
  }
}
