import Precedence

/// Numbers that say where they come from and when they hold, as a reader sees them.
extension Wording {
  /// Which values were in force, and how many of them are overdue for review.
  ///
  /// For example, `Values as of` and `1 April 2027; 2 of them should have been reviewed by then`.
  static func valuesFact(_ values: ValuesInForce) -> ReportDocument.Fact {
    guard let day = values.asOf else {
      return ReportDocument.Fact("Values", values.isByDate ? newestValues : unknownReviews)
    }
    let count = values.overdueReviews
    let overdue = count == 0 ? "" : "; \(count) of them should have been reviewed by then"
    return ReportDocument.Fact("Values as of", date(day) + overdue)
  }

  private static let newestValues = "the newest, since no day was given"
  private static let unknownReviews =
    "whether one should have been reviewed by now is not known, since no day was given"

  /// The same as a line: `Values as of 1 April 2027`, `Values: the newest, since no day was given`.
  static func values(_ values: ValuesInForce) -> String {
    let fact = valuesFact(values)
    return "\(fact.label)\(values.asOf == nil ? ":" : "") \(fact.text)"
  }

  static let parametersCaption = "Numbers that conditions and formulas use by name"
  static let datesCaption = "Where numbers come from, since when they hold and when to review them"

  /// What a number is, `Cut 1 of 'volume'`.
  static func datedTitle(_ number: RulesSummary.DatedNumber) -> String {
    let title = number.title.hasPrefix("the ") ? String(number.title.dropFirst(4)) : number.title
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// The value in force, `250 since 1 April 2024`.
  static func inForce(_ number: RulesSummary.DatedNumber) -> String {
    since(number.value)
  }

  /// The values that held before and will hold, `before: 200 since 1 April 2022`; `-` for none.
  static func otherValues(_ number: RulesSummary.DatedNumber) -> String {
    let earlier = number.earlier.map { "before: \(since($0))" }
    let later = number.later.map { value in
      "later: \(value.text)" + (value.from.map { " from \(date($0)) on" } ?? "")
    }
    let all = earlier + later
    return all.isEmpty ? "-" : all.joined(separator: "; ")
  }

  /// The reason and the documents; `-` for neither.
  static func grounds(_ number: RulesSummary.DatedNumber, _ documents: [String]) -> String {
    let all = [number.because].compactMap(\.self) + documents.map { "from \($0)" }
    return all.isEmpty ? "-" : all.joined(separator: "; ")
  }

  /// By when to look at it again, and whether that day has passed.
  static func review(_ number: RulesSummary.DatedNumber) -> String {
    guard let day = number.reviewBy else { return "-" }
    return number.isReviewOverdue ? "\(date(day)): overdue" : date(day)
  }

  private static func since(_ value: RulesSummary.DatedNumber.Value) -> String {
    value.from.map { "\(value.text) since \(date($0))" } ?? value.text
  }
}
