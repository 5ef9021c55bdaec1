public import Diagnostics
public import Precedence
import RulesFile

/// Checks of rules and assessments that read well and rank badly.
///
/// ```swift
/// let files = DiskFiles()
/// if let rules = Rules.read("Rules/simple/rules.yaml", from: files).value {
///   print(FindingRenderer().text(Lint.findings(of: rules)))
/// }
/// ```
///
/// What the file accepts under `accept:` comes back as a note with the reason.
public enum Lint {
  /// The pages of all checks, in the order in which the documentation lists them.
  public static var pages: [CheckPage] { Check.all.map(\.page) }

  /// What the checks find in rules alone.
  ///
  /// - Parameter rules: Rules without mistakes.
  /// - Returns: The findings, those that the file accepts as notes.
  public static func findings(of rules: Rules) -> FindingList {
    let linted = LintedRules(rules)
    let acceptances = linted.document.acceptances
    let found = rulesFindings(linted, isRanked: false).map { $0.accepted(by: acceptances) }
    return FindingList(found)
  }

  /// What the checks find in an assessment: in its rules, and with its candidates.
  ///
  /// - Parameter assessment: An assessment that could be read.
  /// - Returns: The findings, those that either file accepts as notes; those of the rules alone where
  ///   the assessment cannot be ranked.
  /// - Complexity: Mainly that of ranking it once without each candidate, and once for each cut.
  public static func findings(of assessment: Assessment) -> FindingList {
    findings(of: assessment, ranked: nil)
  }

  private static func findings(
    of assessment: Assessment,
    ranked: AssessmentResult?
  ) -> FindingList {
    let linted = LintedAssessment(assessment, ranked: ranked)
    var found = rulesFindings(LintedRules(assessment.rules), isRanked: linted != nil)
    if let linted { found += candidateFindings(linted) }
    return FindingList(found.map { $0.accepted(by: assessment.acceptances) })
  }

  private static func rulesFindings(_ rules: LintedRules, isRanked: Bool) -> [Finding] {
    Check.all.flatMap { check -> [Finding] in
      switch check.work {
      case .rules(let work): work(rules)
      case .either(let work, _, _): isRanked ? [] : work(rules)
      case .candidates, .reading: []
      }
    }
  }

  private static func candidateFindings(_ assessment: LintedAssessment) -> [Finding] {
    Check.all.flatMap { check -> [Finding] in
      switch check.work {
      case .candidates(let work), .either(_, let work, _): work(assessment)
      case .rules, .reading: []
      }
    }
  }
}

extension Lint {
  /// Everything there is to say about rules by themselves.
  ///
  /// - Parameters:
  ///   - rules: Rules without mistakes.
  ///   - read: What was found on reading them.
  /// - Returns: That, what the checks find, and a warning for each acceptance of nothing.
  package static func findings(of rules: Rules, after read: FindingList) -> FindingList {
    var all = read
    all.append(contentsOf: findings(of: rules))
    let document = rules.checked.document
    all.append(contentsOf: idle(document.acceptances, rules, all))
    return all
  }

  /// Everything there is to say about an assessment and its rules.
  ///
  /// - Parameter read: An assessment with what was found on reading and ranking it.
  /// - Returns: That, what the checks find, and a warning for each acceptance of nothing; the first
  ///   alone if there is no assessment.
  package static func findings(of read: CheckedAssessment) -> FindingList {
    guard let assessment = read.assessment else { return read.findings }
    var all = read.findings
    all.append(contentsOf: findings(of: assessment, ranked: read.result))
    all.append(contentsOf: idle(assessment.acceptances, assessment.rules, all))
    return all
  }

  /// The path under which an assessment's rules were read.
  ///
  /// - Parameter assessment: The assessment.
  /// - Returns: The path as findings in the rules show it.
  package static func rulesFile(of assessment: Assessment) -> String {
    assessment.rules.checked.document.source.name
  }

  private static func idle(
    _ acceptances: [Acceptance],
    _ rules: Rules,
    _ found: FindingList
  ) -> FindingList {
    guard !acceptances.isEmpty else { return FindingList() }
    let file = rules.checked.document.source.name
    let idle = IdleAcceptances(acceptances: acceptances, rulesFile: file, found: found.sorted)
    return FindingList(idle.findings)
  }
}
