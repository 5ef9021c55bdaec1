package import Diagnostics

extension FindingCode {
  /// A set of targets that says neither where the figure of the year is nor its quarters, or both.
  package static let targetFigureSource: FindingCode = "T001"
  /// Two keys of a set of targets of which only one can be meant, or one that does nothing.
  package static let targetKeyMismatch: FindingCode = "T002"
  /// A set of targets that does not say which way is wanted.
  package static let targetDirectionMissing: FindingCode = "T003"
  /// Quarters that are not four different columns.
  package static let notFourQuarters: FindingCode = "T004"
  /// A period of a set of targets that the assessment does not declare.
  package static let unknownTargetPeriod: FindingCode = "T005"
  /// A word in a row of targets that means nothing there.
  package static let unknownTargetWord: FindingCode = "T006"
  /// A count in a row of targets that is negative or no whole number.
  package static let impossibleTargetCount: FindingCode = "T007"
  /// A total that no row of the set is.
  package static let unknownTotalRow: FindingCode = "T008"
  /// A total that is not the sum of the other rows.
  package static let targetTotalDiffers: FindingCode = "T009"
  /// A published percentage that is not that of the two figures.
  package static let publishedChangeDiffers: FindingCode = "T010"
  /// A percentage that is published on a baseline of zero.
  package static let publishedChangeOfZero: FindingCode = "T011"
  /// A quarter without a figure before one with a figure.
  package static let gapBetweenQuarters: FindingCode = "T012"
  /// A target that the baseline has reached already.
  package static let targetBehindBaseline: FindingCode = "T013"
  /// There are no targets to follow.
  package static let noTargets: FindingCode = "T014"
  /// A period of quarters that is no year.
  package static let quartersOfNoYear: FindingCode = "T015"
}
