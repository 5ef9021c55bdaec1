package import Diagnostics

// Codes are never used again for something else; a check that goes takes its code with it.

// The matrix: R121 to R129.
extension FindingCode {
  /// A rating that falls where likelihood or impact grows.
  package static let fallingMatrix: FindingCode = "R121"
}
