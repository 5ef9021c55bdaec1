package import Diagnostics

extension FindingCode {
  /// A file of ballots has no header line.
  package static let noBallotFile: FindingCode = "B001"
  /// A file of ballots has no ballots.
  package static let noBallots: FindingCode = "B002"
  /// Ballots do not count.
  package static let spoiledBallots: FindingCode = "B003"
  /// The form of the ballots cannot be told from the file.
  package static let unclearForm: FindingCode = "B004"
  /// The form of the ballots was told from the file.
  package static let formTold: FindingCode = "B005"
  /// No column of a file of ballots is an option.
  package static let noOptionColumn: FindingCode = "B006"
  /// A column holds ranks, ticks or answers but is no option.
  package static let unknownOptionColumn: FindingCode = "B007"
  /// Two columns mean one option.
  package static let optionColumnTwice: FindingCode = "B008"
  /// There are more options than a consultation may have.
  package static let tooManyOptions: FindingCode = "B009"
  /// Options have no column and are left out.
  package static let optionWithoutColumn: FindingCode = "B010"
  /// Columns are not used.
  package static let unusedColumns: FindingCode = "B011"
  /// Columns of an open list hold nothing that could be read, and are no options.
  package static let columnsWithoutMarks: FindingCode = "B012"
  /// The column of the orders cannot be told.
  package static let unclearOrderColumn: FindingCode = "B013"
  /// The scale of the answers is not known or cannot be.
  package static let unknownScale: FindingCode = "B014"
  /// Ballots weigh nothing.
  package static let zeroWeights: FindingCode = "B015"
  /// No row has the entry by which rows are chosen.
  package static let emptySelection: FindingCode = "B016"
  /// Blank rows at the end of a file are no ballots.
  package static let blankRows: FindingCode = "B017"
  /// The columns of a published order are not named.
  package static let missingPlaceColumns: FindingCode = "B018"
  /// A row of a published order names no option.
  package static let unknownPublishedOption: FindingCode = "B019"
  /// A published order names an option twice.
  package static let publishedOptionTwice: FindingCode = "B020"
  /// A published place is not a whole number from 1.
  package static let unreadablePlace: FindingCode = "B021"
  /// A place in a published order that leaves places before it empty.
  package static let placeGap: FindingCode = "B022"
  /// Options of a published order that have no place in it.
  package static let optionWithoutPlace: FindingCode = "B023"
}
