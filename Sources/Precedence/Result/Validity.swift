/// From when to when the priorities of an assessment hold, both days included.
///
/// The dates are for the reader and for whoever gathers several areas: no score depends on them.
public struct Validity: Sendable, Hashable {
  /// The first day.
  public let from: CalendarDate
  /// The last day, not before the first.
  public let to: CalendarDate

  /// Makes dates of validity.
  ///
  /// - Parameters:
  ///   - from: The first day.
  ///   - to: The last day; `nil` comes of one before the first.
  public init?(from: CalendarDate, to: CalendarDate) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }
}
