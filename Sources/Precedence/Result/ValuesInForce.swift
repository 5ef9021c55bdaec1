import RulesFile

/// Which of the numbers with dates a result was made with, and whether somebody should look at them again.
public struct ValuesInForce: Sendable, Hashable {
  /// The day whose values were in force; `nil` for the newest, because no day was given.
  public let asOf: CalendarDate?
  /// Whether some number has several values, of which the day picks one.
  public let isByDate: Bool
  /// How many numbers should have been reviewed before that day; 0 where no day was given.
  public let overdueReviews: Int

  package init(asOf: CalendarDate?, isByDate: Bool = true, overdueReviews: Int = 0) {
    self.asOf = asOf
    self.isByDate = isByDate
    self.overdueReviews = overdueReviews
  }

  /// Those of rules; `nil` for rules without values by date and without dates of review.
  init?(_ rules: Rules) {
    guard rules.hasDates else { return nil }
    let document = rules.checked.document
    self.init(
      asOf: rules.asOf,
      isByDate: document.datedValues.contains(where: \.isByDate),
      overdueReviews: document.datedValues.count { $0.isReviewOverdue(document.asOf) }
    )
  }
}
