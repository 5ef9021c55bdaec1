import RulesFile

/// Writes down the numbers that say where they come from or when they hold.
struct DatedNumberWriter {
  let asOf: CalendarDay?

  /// One number with the values before and after it.
  func number(_ value: DatedValue) -> RulesSummary.DatedNumber {
    let current = value.current
    return RulesSummary.DatedNumber(
      title: value.title,
      value: Self.value(value.inForce),
      earlier: value.entries[..<current].reversed().map(Self.value),
      later: value.entries[(current + 1)...].map(Self.value),
      sources: value.sources.map(\.value),
      because: value.because,
      reviewBy: value.reviewBy.flatMap { CalendarDate($0) },
      isReviewOverdue: value.isReviewOverdue(asOf)
    )
  }

  private static func value(_ entry: DatedValue.Entry) -> RulesSummary.DatedNumber.Value {
    RulesSummary.DatedNumber.Value(
      text: entry.text,
      from: entry.from.flatMap { CalendarDate($0) }
    )
  }
}
