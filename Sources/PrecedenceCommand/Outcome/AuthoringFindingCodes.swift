import Diagnostics

// The commands that help while files are written: C110 to C119.
extension FindingCode {
  /// A code was asked for that no finding has.
  static let unknownFindingCode: FindingCode = "C110"
}
