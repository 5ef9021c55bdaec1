import Diagnostics
package import Precedence
package import ScoringKernel

/// An assessment that could be ranked, as the checks see it: its rules, its values and its ranking.
///
/// What several checks need is worked out once.
package struct LintedAssessment: Sendable {
  /// What is checked.
  package let assessment: Assessment
  /// Its rules.
  package let rules: LintedRules
  /// The rules as numbers, with how long the counts of this assessment were counted for.
  package let plan: Plan
  /// The measures of all candidates, derived ones worked out.
  package let table: MeasureTable
  /// Every number on the way to the ranking.
  package let card: Scorecard
  /// The ranking as a reader sees it.
  package let result: AssessmentResult

  /// Ranks an assessment for the checks; there is nothing to check if it cannot be ranked.
  ///
  /// - Parameters:
  ///   - assessment: What to check.
  ///   - ranked: Its ranking if there is one already.
  package init?(_ assessment: Assessment, ranked: AssessmentResult? = nil) {
    let run = AssessmentRun(assessment)
    guard let result = ranked ?? run.result().value, var evaluator = try? Evaluator(run.plan) else {
      return nil
    }
    self.assessment = assessment
    self.result = result
    rules = LintedRules(assessment.rules)
    plan = run.plan
    table = run.table
    card = evaluator.scorecard(table)
  }

  /// The id of a candidate.
  package func id(_ candidate: CandidateIndex) -> String {
    assessment.records[candidate.position].id
  }
}
