/// What taking one candidate away does to the order of the others: rank reversal.
///
/// Belton, V. and Gear, T. (1983) On a short-coming of Saaty's method of analytic hierarchies, Omega
/// 11(3) 228-230. It can only happen where a score depends on who else is a candidate.
public struct RemovalEffect: Sendable, Hashable {
  /// Two of the others whose order turns.
  public struct Reversal: Sendable, Hashable {
    /// The id of the one that is ahead with all candidates.
    public let ahead: String
    /// The id of the one that is behind, or level, with all candidates.
    public let behind: String
    /// Whether they share a place with all candidates.
    public let wasLevel: Bool
    /// Whether they share a place once the candidate is gone.
    public let becomesLevel: Bool

    package init(ahead: String, behind: String, wasLevel: Bool, becomesLevel: Bool) {
      self.ahead = ahead
      self.behind = behind
      self.wasLevel = wasLevel
      self.becomesLevel = becomesLevel
    }
  }

  /// The id of the candidate that is taken away.
  public let candidate: String
  /// The pairs whose order turns; never empty.
  public let reversals: [Reversal]
  /// The ids of the criteria that score the place among the candidates, which is why.
  public let because: [String]

  package init(candidate: String, reversals: [Reversal], because: [String]) {
    self.candidate = candidate
    self.reversals = reversals
    self.because = because
  }
}
