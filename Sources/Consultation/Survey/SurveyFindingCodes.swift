package import Diagnostics

extension FindingCode {
  /// A total of a margin is negative or not a number.
  package static let unusableMarginTotal: FindingCode = "B050"
  /// All totals of a margin are zero.
  package static let emptyMargin: FindingCode = "B051"
  /// A margin, or a category of one, is named twice.
  package static let repeatedMargin: FindingCode = "B052"
  /// A margin is about something that the ballots do not say.
  package static let marginWithoutColumn: FindingCode = "B053"
  /// Respondents belong to a category of which the margin holds nobody.
  package static let respondentsOutsideMargin: FindingCode = "B054"
  /// A margin has people in a category to which no respondent belongs.
  package static let marginWithoutRespondents: FindingCode = "B055"
  /// Respondents do not say to which category they belong.
  package static let respondentsWithoutCategory: FindingCode = "B056"
  /// Two margins add up to different populations.
  package static let differingMarginTotals: FindingCode = "B057"
  /// No weights make these respondents match all margins.
  package static let contradictoryMargins: FindingCode = "B058"
  /// No weights up to the cap make these respondents match all margins.
  package static let capTooLow: FindingCode = "B059"
  /// There are no ballots to weight.
  package static let nothingToWeight: FindingCode = "B060"
}
