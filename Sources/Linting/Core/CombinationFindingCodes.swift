package import Diagnostics

// How scores are combined, as far as scales and names go: R141 to R143, R148, R154.
extension FindingCode {
  /// A shortlist that hangs on how far levels without numbers of their own stand apart.
  package static let assumedSteps: FindingCode = "R141"
  /// A factor that can take a whole product to zero.
  package static let zeroInProduct: FindingCode = "R142"
  /// A part that counts for more or less than its weight says.
  package static let unequalScales: FindingCode = "R143"
  /// A product whose order depends on which end of the scale is called 1.
  package static let reversedProduct: FindingCode = "R148"
  /// How sure one is, combined into how bad it is.
  package static let certaintyInScore: FindingCode = "R154"
}
