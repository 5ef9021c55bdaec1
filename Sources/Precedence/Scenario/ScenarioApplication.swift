import Diagnostics

extension Assessment {
  /// The assessment under a scenario, every change checked like the files themselves.
  ///
  /// The changed rules pass all checks that a rules file passes, the changed figures all that
  /// evidence does. What is wrong is shown in the scenario where it lies in what a change says, else
  /// in the file, with the change beside it.
  ///
  /// - Parameter scenario: The changes, in any order; none of them builds on another.
  /// - Returns: The changed assessment; none if a change cannot be made, or if the rules or the
  ///   evidence do not do with all of them. The findings are those of the changed assessment, and
  ///   what there is to say about the changes themselves.
  /// - Complexity: As reading the rules and looking over the evidence.
  public func applying(_ scenario: Scenario) -> Checked<Assessment> {
    let resolved = ResolvedScenario.read(scenario, self)
    guard let value = resolved.value else { return Checked(nil, resolved.findings) }
    let applied = value.applied(Array(value.changes.indices))
    var findings = applied.findings
    findings.append(contentsOf: value.findings)
    return Checked(applied.value, findings)
  }
}
