/// The least change of a group's weights, all at once, that changes the first place or the shortlist.
///
/// Weights are taken as shares that sum to 1. The change is an infimum: at it two candidates are level
/// or a number lies on a cut, and just beyond it the first place or the shortlist is another.
public struct LeastChange: Sendable, Hashable {
  /// What is to change.
  public enum Target: String, Sendable, Hashable, CaseIterable {
    case first
    case shortlist
  }

  /// How the size of a change is measured.
  public enum Distance: String, Sendable, Hashable, CaseIterable {
    /// The sum of how much each share changes: moving 0.1 from one to another is 0.2.
    case total = "L1"
    /// The square root of the sum of squares: moving 0.1 from one to another is 0.141.
    case euclidean = "L2"
  }

  /// The share of one weight as it is and as it would be.
  public struct Share: Sendable, Hashable {
    /// The id of the criterion or group that is weighed.
    public let term: String
    /// The share as written, 0...1.
    public let now: Double
    /// The share after the change.
    public let then: Double

    package init(term: String, now: Double, then: Double) {
      self.term = term
      self.now = now
      self.then = then
    }
  }

  /// What was found.
  public enum Answer: Sendable, Hashable {
    /// A change of this size; the shares in the order of the group, and what happens beyond it.
    case change(size: Double, shares: [Share], turn: Turn)
    /// No weights of this group change it.
    case impossible
    /// It was not worked out, and why, in words.
    case notWorkedOut(because: String)
  }

  /// The group's id.
  public let group: String
  /// What is to change.
  public let target: Target
  /// How the size is measured.
  public let distance: Distance
  /// What was found.
  public let answer: Answer

  package init(group: String, target: Target, distance: Distance, answer: Answer) {
    self.group = group
    self.target = target
    self.distance = distance
    self.answer = answer
  }
}
