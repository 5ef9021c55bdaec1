package import Diagnostics

/// A number of the rules file, or a list of them, that says where it comes from and when it holds.
///
/// ```yaml
/// cuts:
///   - {values: {2024-04-01: 200, 2026-04-01: 250}, source: strategy, review_by: 2027-03-31}
/// ```
///
/// has two values, of which a ranking as of 2025-01-31 uses the first and one as of 2026-04-01 the second.
package struct DatedValue: Sendable, Hashable {
  /// What the number is for.
  package enum Role: Sendable, Hashable {
    /// A single cut, by its position from 0.
    case cut(Int)
    /// All cuts of a criterion or group.
    case cuts
    /// The weight of the term of this name.
    case weight(String)
    /// A single score, by its position from 0.
    case score(Int)
    /// All scores of a criterion.
    case scores
    /// The score at this input of a line of points.
    case point(String)
    case parameter
  }

  /// One of the values, and the day from which it holds.
  package struct Entry: Sendable, Hashable {
    /// The first day; `nil` where the file gives a value without a date, which has always held.
    package let from: CalendarDay?
    /// The number as written, or the numbers between commas: `250`, `25%`, `50, 250`.
    package let text: String
  }

  package let role: Role
  /// The criterion, group or parameter that it belongs to.
  package let name: String
  /// The keys that lead to it: `criteria`, `volume`, `cuts`.
  package let path: [String]
  /// The values, oldest first; never empty.
  package let entries: [Entry]
  /// The position of the value that is in force.
  package let current: Int
  /// Where the value in force stands.
  ///
  /// The others have no place: to find one costs as much as its line is long, and a line may hold
  /// thousands of values.
  package var location: Location
  /// Where it was taken from: names of declared sources.
  package let sources: [Located]
  /// Why it is what it is; `nil` if the file does not say.
  package let because: String?
  /// The last day on which nobody need have looked at it again; `nil` if the file gives none.
  package let reviewBy: CalendarDay?
  /// Where the last day stands, else the value in force.
  package var reviewLocation: Location

  /// A name with its place.
  package struct Located: Sendable, Hashable {
    package let value: String
    package let range: Range<Int>
  }

  /// The value that is in force.
  package var inForce: Entry { entries[current] }
  /// The same with its places elsewhere.
  package func moved(_ place: (Location) -> Location) -> DatedValue {
    var value = self
    value.reviewLocation = place(reviewLocation)
    value.location = place(location)
    return value
  }
  /// Whether the day by which it should have been reviewed lies before another; without one, no.
  package func isReviewOverdue(_ asOf: CalendarDay?) -> Bool {
    guard let reviewBy, let asOf else { return false }
    return reviewBy < asOf
  }

  /// Whether more than one value is given, so that the date matters.
  package var isByDate: Bool { entries.count > 1 }

  /// Whether a day is the first of one of several values.
  func changes(on day: CalendarDay) -> Bool {
    isByDate && entries.contains { $0.from == day }
  }
}

extension DatedValue {
  /// The value in force with what it is for, as in `the cut 250 of 'volume'`.
  package var words: String { Self.words(role, name, inForce.text) }

  /// What it is for, without a value, as in `the weight of 'trend' in 'risk'`.
  package var title: String { Self.title(role, name) }

  private static func words(_ role: Role, _ name: String, _ text: String) -> String {
    switch role {
    case .cut: "the cut \(text) of '\(name)'"
    case .cuts: "the cuts \(text) of '\(name)'"
    case .weight(let term): "the weight \(text) of '\(term)' in '\(name)'"
    case .score: "the score \(text) of '\(name)'"
    case .scores: "the scores \(text) of '\(name)'"
    case .point(let input): "the score \(text) at \(input) of '\(name)'"
    case .parameter: "the parameter '\(name)', \(text),"
    }
  }

  /// What a value is for, for messages about one that cannot be read.
  static func title(_ role: Role, _ name: String) -> String {
    switch role {
    case .cut(let position): "cut \(position + 1) of '\(name)'"
    case .cuts: "the cuts of '\(name)'"
    case .weight(let term): "the weight of '\(term)' in '\(name)'"
    case .score(let position): "score \(position + 1) of '\(name)'"
    case .scores: "the scores of '\(name)'"
    case .point(let input): "the score at \(input) of '\(name)'"
    case .parameter: "the parameter '\(name)'"
    }
  }
}
