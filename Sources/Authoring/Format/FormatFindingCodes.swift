package import Diagnostics

extension FindingCode {
  /// A file that cannot be formatted without changing what it says.
  package static let formatChangesMeaning: FindingCode = "C105"
}
