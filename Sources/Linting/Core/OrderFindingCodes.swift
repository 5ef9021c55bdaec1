package import Diagnostics

// The order that comes out: R145 to R150, and R157.
extension FindingCode {
  /// Two criteria that are combined count the same measure.
  package static let doubleCounting: FindingCode = "R145"
  /// Taking one candidate away turns the order of others.
  package static let turnedByRemoval: FindingCode = "R146"
  /// A candidate stands behind one that is nowhere more serious.
  package static let dominatedAhead: FindingCode = "R147"
  /// A small move of a cut changes who is on the shortlist.
  package static let unstableCut: FindingCode = "R149"
  /// A small move of a weight changes who is on the shortlist.
  package static let unstableWeight: FindingCode = "R150"
  /// Two criteria that are combined order the candidates nearly alike.
  package static let alikeCriteria: FindingCode = "R157"
}
