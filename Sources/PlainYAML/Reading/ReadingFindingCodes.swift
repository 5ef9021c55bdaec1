package import Diagnostics

// What can be wrong with a value where it stands, whatever the file is about.
extension FindingCode {
  /// A key that means nothing here.
  package static let unknownKey: FindingCode = "Y101"
  /// A key that has to be there is not.
  package static let missingKey: FindingCode = "Y102"
  /// A list where a text should be, and the like.
  package static let wrongShape: FindingCode = "Y103"
  /// A key, or an item of a list, without a value.
  package static let noValue: FindingCode = "Y104"
  /// A text that is not a number where a number should be.
  package static let notNumeric: FindingCode = "Y105"
  /// A number that is too small, too large, not whole or not finite.
  package static let numberOutOfRange: FindingCode = "Y106"
  /// A word that is none of those allowed here.
  package static let unknownWord: FindingCode = "Y107"
  /// A list or mapping with nothing in it.
  package static let nothingListed: FindingCode = "Y108"
}
