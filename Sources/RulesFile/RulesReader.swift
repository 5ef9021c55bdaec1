package import Diagnostics
import PlainYAML

/// Reads rules files: from bytes to checked rules, or to the reasons why not.
///
/// All problems are found in one run: what is wrong with the YAML, with single values, with
/// expressions, and with how all these fit together.
package enum RulesReader {
  /// Reads and checks a rules file.
  ///
  /// - Parameter source: The file.
  /// - Returns: The rules, `nil` if there is any error; and all findings, warnings included.
  /// - Complexity: Linear in the size of the file, but for mistakes: the nearest word to a wrong one
  ///   is looked for among all that would be right.
  package static func read(
    _ source: SourceText
  ) -> (rules: CheckedRules?, findings: FindingList) {
    let (yaml, found) = YAMLParser.parse(source)
    var findings = found
    guard let document = RulesDocument.read(yaml, findings: &findings) else {
      return (nil, findings)
    }
    let rules = RulesUnderCheck(document)
    findings.append(contentsOf: rules.compiled.findings)
    for validator in Validator.all {
      for finding in validator.findings(rules) { findings.append(finding) }
    }
    guard !findings.hasErrors else { return (nil, findings) }
    guard let plan = PlanBuilder(rules).plan() else {
      findings.append(Finding(.planNotMade, .error, notMade, at: .wholeFile(source.name)))
      return (nil, findings)
    }
    for finding in CutReach.findings(in: rules, plan: plan) { findings.append(finding) }
    let names = NamesBuilder(rules).names()
    findings = findings.accepted(by: document.acceptances)
    return (CheckedRules(document: document, plan: plan, names: names), findings)
  }

  private static let notMade =
    "these rules cannot be run although nothing is wrong with them: a fault of this program"
}
