import Diagnostics

/// Says which values should have been reviewed, and what cannot be told without a date.
enum DatesValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    let values = rules.document.datedValues
    guard let asOf = rules.document.asOf else { return withoutDate(values) }
    return values.compactMap { value in
      guard let day = value.reviewBy, value.isReviewOverdue(asOf) else { return nil }
      return Finding(
        .reviewPassed,
        .warning,
        DatesMessage.reviewPassed(value.words, day),
        at: value.reviewLocation,
        hint: DatesMessage.reviewHint,
        subjects: [value.name]
      )
    }
  }

  /// One note for each thing that a date would settle, where it first matters.
  private static func withoutDate(_ values: [DatedValue]) -> [Finding] {
    let byDate = values.first(where: \.isByDate).map { value in
      note(.newestValuesUsed, DatesMessage.newest, at: value.location)
    }
    let review = values.first { $0.reviewBy != nil }.map { value in
      note(.reviewWithoutDate, DatesMessage.reviewWithoutDate, at: value.reviewLocation)
    }
    return [byDate, review].compactMap(\.self)
  }

  private static func note(_ code: FindingCode, _ message: String, at place: Location) -> Finding {
    Finding(code, .note, message, at: place, hint: DatesMessage.asOfHint)
  }
}
