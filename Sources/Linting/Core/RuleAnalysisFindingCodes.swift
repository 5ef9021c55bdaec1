package import Diagnostics

// Rules and their conditions: R161 to R170.
extension FindingCode {
  /// A condition that nobody can satisfy.
  package static let neverFires: FindingCode = "R161"
  /// A condition that everybody satisfies.
  package static let alwaysFires: FindingCode = "R162"
  /// A rule that does nothing that another rule does not do.
  package static let impliedRule: FindingCode = "R163"
  /// Two rules that can both fire and contradict each other.
  package static let rulesMayContradict: FindingCode = "R164"
  /// A comparison with a number close to a cut, but not on it.
  package static let nearCut: FindingCode = "R165"
  /// An effect that can change nothing.
  package static let idleEffect: FindingCode = "R166"
  /// Two rules that fire for the same candidates.
  package static let sameCondition: FindingCode = "R167"
  /// Rules that decide by levels leave one out.
  package static let gapInRules: FindingCode = "R168"
  /// Rules that decide by levels meet on some.
  package static let overlapInRules: FindingCode = "R169"
  /// A part of a condition that is the same for everybody.
  package static let deadComparison: FindingCode = "R170"
}
