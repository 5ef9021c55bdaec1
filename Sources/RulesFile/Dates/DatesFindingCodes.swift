package import Diagnostics

// Values with dates, and parameters.
extension FindingCode {
  /// A value with neither `value` nor `values`.
  package static let noDatedValue: FindingCode = "R180"
  /// A value with both `value` and `values`.
  package static let valueTwice: FindingCode = "R181"
  /// A text where a date should be.
  package static let invalidDay: FindingCode = "R182"
  /// Values that are not in the order of their dates.
  package static let datesNotIncreasing: FindingCode = "R183"
  /// A date before the first value.
  package static let noValueYet: FindingCode = "R184"
  /// A value whose review is overdue.
  package static let reviewPassed: FindingCode = "R185"
  /// Values by date, and no date to choose by.
  package static let newestValuesUsed: FindingCode = "R186"
  /// A review date, and no date to compare it with.
  package static let reviewWithoutDate: FindingCode = "R187"
  /// Rules that another date makes unusable.
  package static let unusableOnOtherDate: FindingCode = "R188"
  /// A parameter that nothing reads.
  package static let unusedParameter: FindingCode = "R189"
  /// A parameter whose unit is that of no number.
  package static let parameterNotNumber: FindingCode = "R190"
  /// More dates than are tried for rules that another date makes unusable.
  package static let datesNotTried: FindingCode = "R191"
}
