package import Diagnostics

// Codes are never used again for something else; a check that goes takes its code with it.

// What the author accepts.
extension FindingCode {
  /// An acceptance of something that was not found.
  package static let nothingAccepted: FindingCode = "R111"
}

// The matrix: R121 to R129.
extension FindingCode {
  /// A rating that falls where likelihood or impact grows.
  package static let fallingMatrix: FindingCode = "R121"
}
