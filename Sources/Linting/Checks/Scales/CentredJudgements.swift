import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Judgements that crowd in the middle of an odd scale.
  static let centredJudgements = Check(
    CheckPage(
      .centredJudgements,
      .note,
      "judgements crowd in the middle",
      what: """
        Of at least 5 judged scores on a scale with a middle, more than 60% are the middle level.
        """,
      effect: """
        Who is not sure chooses the middle. The criterion then says little about which candidate \
        matters more, and takes its weight from those that do.
        """,
      mend: """
        Define in words what puts a candidate on each level, use an even number of levels, or leave \
        out what nobody can judge instead of calling it Medium. Accept it where the definitions are \
        there and most really are in the middle.
        """,
      example: CheckPage.Example(
        wrong: "levels: [Low, Medium, High]",
        right: """
          levels:
            - {name: Low, definition: nobody raised it}
            - {name: Some, definition: one or two groups raised it}
            - {name: Many, definition: three groups or more raised it}
            - {name: All, definition: every group raised it}
          """
      )
    ),
    .candidates { assessment in
      let values = CandidateValues(assessment)
      return assessment.plan.criteria.indices.compactMap {
        centred(CriterionIndex($0), assessment, values)
      }
    }
  )

  private static func centred(
    _ index: CriterionIndex,
    _ assessment: LintedAssessment,
    _ values: CandidateValues
  ) -> Finding? {
    let criterion = assessment.plan.criteria[index.position]
    guard case .judged = criterion.kind, criterion.levelCount % 2 == 1 else { return nil }
    let name = assessment.rules.names.criteria[index.position]
    let entries = values.entries(of: index)
    let middle = entries.filter { $0.level == criterion.levelCount / 2 }
    guard entries.count >= 5, middle.count * 10 > entries.count * 6 else { return nil }
    return Finding(
      .centredJudgements,
      .note,
      "\(middle.count) of \(entries.count) judged scores of '\(name.id)' are the middle level "
        + "'\(name.levels[criterion.levelCount / 2].name)', so it decides nothing between "
        + QuotedNames.text(middle.map(\.id)),
      at: name.location,
      hint: "define each level in words, or use a scale without a middle",
      subjects: [name.id]
    )
  }
}
