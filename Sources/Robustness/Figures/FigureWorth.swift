/// What knowing one figure would settle: a measure of a candidate that is missing or an interval.
///
/// Doubt is counted in places: a candidate that may stand anywhere from 2nd to 5th is worth 3. Each
/// figure is tried at every value that could make a difference, the others left as uncertain as they
/// are; what remains in doubt then is at best ``leastRemaining`` and at worst ``mostRemaining``.
///
/// For example, of 11 places in doubt a figure that leaves 4 to 8 settles ``settled`` 3 to 7.
public struct FigureWorth: Sendable, Hashable {
  /// The candidate's id.
  public let candidate: String
  /// The measure's id; always one that the evidence brings, never one that the rules work out.
  public let measure: String
  /// The doubt there is now, summed over all candidates.
  public let doubt: Int
  /// The doubt that would remain in the most telling case.
  public let leastRemaining: Int
  /// The doubt that would remain in the least telling case.
  public let mostRemaining: Int
  /// Whose membership of the shortlist is open now and would be then; `nil` without a shortlist.
  public let shortlist: OpenShortlist?

  /// How many candidates may or may not be on the shortlist, their best place on it and their worst
  /// place below it.
  ///
  /// A candidate that a rule keeps or monitors is not open; a rule that may or may not fire counts
  /// as it likely does.
  public struct OpenShortlist: Sendable, Hashable {
    /// How many are open now.
    public let now: Int
    /// How many would be open in the most telling case.
    public let leastRemaining: Int
    /// How many would be open in the least telling case.
    public let mostRemaining: Int

    package init(now: Int, leastRemaining: Int, mostRemaining: Int) {
      self.now = now
      self.leastRemaining = leastRemaining
      self.mostRemaining = mostRemaining
    }
  }

  /// How many places knowing the figure settles: surely the lower number, perhaps the upper one.
  ///
  /// Never below 0, although a known figure can let a rule fire that brings doubt with it.
  public var settled: ClosedRange<Int> {
    let least = max(0, doubt - mostRemaining)
    return least...max(least, doubt - leastRemaining)
  }

  package init(
    candidate: String,
    measure: String,
    doubt: Int,
    leastRemaining: Int,
    mostRemaining: Int,
    shortlist: OpenShortlist? = nil
  ) {
    self.candidate = candidate
    self.measure = measure
    self.doubt = doubt
    self.leastRemaining = leastRemaining
    self.mostRemaining = mostRemaining
    self.shortlist = shortlist
  }
}
