package import Diagnostics

/// One check of what reads well and ranks badly: its page, and the work.
///
/// Each check stands in a file of its own in `Checks`, as a `static let` of an extension of this type,
/// and is listed by the room it belongs to.
package struct Check: Sendable {
  /// What a check looks at.
  package enum Work: Sendable {
    /// The rules file alone.
    case rules(@Sendable (LintedRules) -> [Finding])
    /// The rules with candidates and their evidence, ranked.
    case candidates(@Sendable (LintedAssessment) -> [Finding])
    /// The rules file alone; or, where there are candidates that can be ranked, the same with them, so
    /// that the findings name those that are touched. `findsMore` where candidates can bring about a
    /// finding that the rules alone have not.
    case either(
      rules: @Sendable (LintedRules) -> [Finding],
      candidates: @Sendable (LintedAssessment) -> [Finding],
      findsMore: Bool = false
    )
    /// The reader of rules or of evidence finds it already; only the page stands here.
    case reading
  }

  /// What is said about it.
  package let page: CheckPage
  /// What it does.
  package let work: Work

  /// The code of all its findings.
  package var code: FindingCode { page.code }

  /// A check with its page.
  package init(_ page: CheckPage, _ work: Work) {
    self.page = page
    self.work = work
  }
}

extension Check {
  /// All checks, in the order in which `Rules/CHECKS.md` lists them.
  package static let all: [Check] =
    matrixChecks + scaleChecks + evidenceChecks + combinationChecks + orderChecks + ruleChecks
}
