package import Diagnostics

extension FindingCode {
  /// A table has no header line.
  package static let emptyTable: FindingCode = "E001"
  /// A table has a header and nothing below it.
  package static let tableWithoutRows: FindingCode = "E002"
  /// A table is not UTF-8.
  package static let tableNotUTF8: FindingCode = "E003"
  /// A table holds a zero byte.
  package static let zeroByte: FindingCode = "E004"
  /// A quote is opened and not closed.
  package static let unclosedQuote: FindingCode = "E005"
  /// A quoted cell goes on behind its closing quote.
  package static let textAfterQuote: FindingCode = "E006"
  /// A cell without quotes around it has one inside.
  package static let quoteInsideCell: FindingCode = "E007"
  /// A row has fewer cells than the header.
  package static let tooFewCells: FindingCode = "E008"
  /// A row has more cells than the header.
  package static let tooManyCells: FindingCode = "E009"
  /// A cell or a row is longer than any evidence would be.
  package static let cellTooLong: FindingCode = "E010"
  /// A row has more columns than any table would have.
  package static let tooManyColumns: FindingCode = "E011"
  /// A table does not fit into memory by the limits set for it.
  package static let tableTooLarge: FindingCode = "E012"
  /// A column with cells has no name.
  package static let emptyHeader: FindingCode = "E013"
  /// Two columns have one name.
  package static let duplicateHeader: FindingCode = "E014"
  /// A column was asked for that the table does not have.
  package static let unknownColumn: FindingCode = "E015"

  /// A cell of a numeric column is not a number.
  package static let notANumber: FindingCode = "E020"
  /// A number has commas that are no thousands separators.
  package static let misplacedComma: FindingCode = "E021"
  /// A cell holds infinity or "not a number".
  package static let notFinite: FindingCode = "E022"
  /// A number has more digits than can be kept exactly.
  package static let tooManyDigits: FindingCode = "E023"
  /// A number has a percent or pound sign in a column of another unit.
  package static let unexpectedUnitSign: FindingCode = "E024"

  /// A row has no id.
  package static let emptyID: FindingCode = "E030"
  /// Two rows have one id.
  package static let duplicateID: FindingCode = "E031"
  /// A row names a parent that the table does not have.
  package static let unknownParent: FindingCode = "E032"
  /// The parents of a row lead back to the row.
  package static let parentCycle: FindingCode = "E033"
  /// A published subtotal is not the sum of its rows.
  package static let subtotalDiffers: FindingCode = "E034"
  /// A subtotal declared partial holds more than the rows shown.
  package static let rowsNotShown: FindingCode = "E035"
  /// A published change is not the difference of the two counts.
  package static let changeDiffers: FindingCode = "E036"
  /// A published percentage is not that of the two counts.
  package static let percentageDiffers: FindingCode = "E037"
  /// A percentage is published on a base of zero.
  package static let percentageOfZero: FindingCode = "E038"
  /// A count is below zero.
  package static let negativeCount: FindingCode = "E039"
  /// A count is not a whole number.
  package static let fractionalCount: FindingCode = "E040"
  /// A flag is neither yes nor no.
  package static let unreadableFlag: FindingCode = "E041"

  /// A category was named that the table does not have.
  package static let unknownCategory: FindingCode = "E050"
  /// A category is counted twice in one sum.
  package static let categoryTwice: FindingCode = "E051"
  /// A category is counted together with one that contains it.
  package static let categoryWithAncestor: FindingCode = "E052"
  /// A row that overlaps others is added to others.
  package static let overlappingCategory: FindingCode = "E053"
  /// A category has no weight in the table of weights.
  package static let missingWeight: FindingCode = "E054"
}
