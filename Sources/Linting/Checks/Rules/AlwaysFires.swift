import Diagnostics
import ScoringKernel

extension Check {
  /// Conditions that everybody satisfies.
  static let alwaysFires = Check(
    CheckPage(
      .alwaysFires,
      .warning,
      "a rule fires for every candidate",
      what: """
        Whatever values a candidate has, the condition holds, as long as they are known. Where the \
        condition itself asks whether something is missing, it holds for missing values too.
        """,
      effect: """
        A rule that fires for everybody tells nobody apart: it lifts or lowers all alike, keeps the \
        whole list on the shortlist, or prints the same words beside every name.
        """,
      mend: """
        Mostly a sign is the wrong way round, or 'or' stands where 'and' is meant. If everybody is \
        meant, change the cuts or the matrix instead, where a reader looks for it.
        """,
      example: CheckPage.Example(
        wrong: "when: volume < 500 or volume >= 250",
        right: "when: volume < 500 and volume >= 250"
      )
    ),
    .rules { rules in
      let relations = ConditionRelations(rules)
      return WrittenCondition.all(rules).compactMap { written in
        guard !written.isToldByReader(rules.plan), relations.isForAll(written.condition) else {
          return nil
        }
        return Finding(
          .alwaysFires,
          .warning,
          written.isUnless
            ? "the 'unless' of '\(written.name)' always holds, so that every change counts as none"
            : "the rule '\(written.name)' fires for every candidate whose values are known",
          at: written.location,
          hint: "see whether a sign is the wrong way round, or whether 'or' should be 'and'",
          subjects: [written.name]
        )
      }
    }
  )
}
