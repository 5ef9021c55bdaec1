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
  /// A highest rating that can stand for less risk than a lowest one.
  package static let overlappingRatings: FindingCode = "R122"
  /// A lowest rating right beside a highest one.
  package static let touchingRatings: FindingCode = "R123"
  /// A cell of the lowest row or column above the lowest rating.
  package static let raisedEdge: FindingCode = "R124"
  /// Cells of equal or greater risk with a lower rating.
  package static let unevenRatings: FindingCode = "R125"
  /// More ratings, or other shares of them, than the levels can tell apart.
  package static let poorResolution: FindingCode = "R126"
  /// Likelihood and impact that run against each other over the candidates.
  package static let opposedAxes: FindingCode = "R127"
}
