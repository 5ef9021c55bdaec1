/// The kinds of YAML files that a user writes by hand.
public enum WrittenFile: String, Sendable, Hashable, CaseIterable {
  /// A rules file.
  case rules
  /// An assessment file.
  case assessment
  /// Scenarios: changes to an assessment.
  case scenario
  /// Tests beside a rules file, `tests.yaml`.
  case tests
}
