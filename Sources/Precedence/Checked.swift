public import Diagnostics

/// Something read from a user's files, and everything there is to say about them.
///
/// There is a value unless a finding is an error; warnings and notes may come with one.
public struct Checked<Value: Sendable>: Sendable {
  /// The value; `nil` if the files cannot be used.
  public let value: Value?
  /// Every problem found, all at once.
  public let findings: FindingList

  /// Makes a checked value.
  ///
  /// - Parameters:
  ///   - value: The value, dropped if there is any error.
  ///   - findings: What was found.
  package init(_ value: Value?, _ findings: FindingList) {
    self.value = findings.hasErrors ? nil : value
    self.findings = findings
  }
}
