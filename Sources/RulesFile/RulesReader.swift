package import Diagnostics
import PlainYAML

/// Reads rules files: from bytes to checked rules, or to the reasons why not.
///
/// All problems are found in one run: what is wrong with the YAML, with single values, with
/// expressions, and with how all these fit together.
package enum RulesReader {
  /// Reads and checks a rules file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - asOf: The day whose values are in force where values have dates; `nil` for the newest.
  /// - Returns: The rules, `nil` if there is any error; and all findings, warnings included.
  /// - Complexity: Linear in the size of the file, but for mistakes: the nearest word to a wrong one
  ///   is looked for among all that would be right.
  package static func read(
    _ source: SourceText,
    asOf: CalendarDay? = nil
  ) -> (rules: CheckedRules?, findings: FindingList) {
    let (yaml, found) = YAMLParser.parse(source)
    var (rules, findings) = rules(yaml, found, asOf)
    guard let rules else { return (nil, findings) }
    let others = FindingList(otherDates(yaml, rules.document))
    findings.append(contentsOf: others.accepted(by: rules.document.acceptances))
    return (rules, findings)
  }

  /// Reads and checks a tree, with the values of one day.
  private static func rules(
    _ yaml: YAMLDocument,
    _ found: FindingList,
    _ asOf: CalendarDay?
  ) -> (rules: CheckedRules?, findings: FindingList) {
    let source = yaml.source
    var findings = found
    guard let document = RulesDocument.read(yaml, asOf: asOf, findings: &findings) else {
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

  /// What would be wrong with the rules on another day, so that it is not found out on that day.
  private static func otherDates(_ yaml: YAMLDocument, _ document: RulesDocument) -> [Finding] {
    let days = OtherDays(document.datedValues, asOf: document.asOf)
    let found = days.tried.flatMap { day in
      rules(yaml, FindingList(), day).findings.sorted.filter { $0.severity == .error }
        .map { unusable($0, on: day, document) }
    }
    return found + days.findings
  }

  private static func unusable(
    _ finding: Finding,
    on day: CalendarDay,
    _ document: RulesDocument
  ) -> Finding {
    Finding(
      .unusableOnOtherDate,
      .warning,
      DatesMessage.otherDate(day, finding.message),
      at: finding.location,
      hint: finding.hint,
      related: finding.related,
      subjects: document.datedValues.filter { $0.changes(on: day) }.map(\.name)
    )
  }

  private static let notMade =
    "these rules cannot be run although nothing is wrong with them: a fault of this program"
}
