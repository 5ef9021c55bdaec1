public import Diagnostics

/// One thing that a test expects.
public struct Expectation: Sendable {
  /// What has to be so.
  ///
  /// Names are those of the rules file; candidates are meant by their id.
  public enum Subject: Sendable, Hashable {
    /// The level of a criterion or group: `trend level: Medium`.
    case level(candidate: String, factor: String, level: String)
    /// The number of a criterion or group: `risk: 0.5`.
    case number(candidate: String, factor: String, number: Double)
    /// The value of a measure, such as one that is worked out: `trend: 0`.
    case measure(candidate: String, measure: String, number: Double)
    /// The rating after the rules: `rating: High`.
    case rating(candidate: String, rating: String)
    /// The rules that fire, all of them: `rules: [rising_fast]`.
    case rules(candidate: String, ids: [String])
    /// Rules that fire, perhaps among others: `fires: [rising_fast]`.
    case fires(candidate: String, ids: [String])
    /// Rules that do not fire: `does not fire: [rising_fast]`.
    case doesNotFire(candidate: String, ids: [String])
    /// What becomes of the candidate: `status: kept`.
    case status(candidate: String, status: String)
    /// The candidates in their order, first to last; those that share a place in a list of their own.
    case order([[String]])
    /// The candidates on the shortlist, in any order.
    case shortlist([String])
  }

  /// What has to be so.
  public let subject: Subject
  /// A number that is expected, as it is written; `nil` for anything else.
  public let written: String?
  /// Where it stands.
  public let location: Location

  /// What has to be so, with the place that says it.
  package init(_ subject: Subject, written: String? = nil, at location: Location) {
    self.subject = subject
    self.written = written
    self.location = location
  }
}
