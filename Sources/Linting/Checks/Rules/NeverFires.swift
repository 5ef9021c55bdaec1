import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Conditions that nobody can satisfy.
  static let neverFires = Check(
    CheckPage(
      .neverFires,
      .warning,
      "a rule can never fire",
      what: """
        No candidate can satisfy the condition: two of its parts exclude each other, or one asks for \
        a number that the measure cannot have. Levels count as the bands behind them, so that a level \
        and a number on the same measure can exclude each other too. Measures, and levels of groups, \
        are taken to be independent of each other, so not every such condition is found.
        """,
      effect: """
        The rule changes nothing, and nobody sees that it is there: whatever it was written for \
        happens without it.
        """,
      mend: """
        Mostly a sign is the wrong way round, 'and' stands where 'or' is meant, or a cut was changed \
        and the rule was not. Put it right, or delete the rule.
        """,
      example: CheckPage.Example(
        wrong: "when: volume is at most \"Low\" and volume >= 500   # 'Low' ends below 250",
        right: "when: volume is at least \"High\" and volume >= 500"
      )
    ),
    .rules { rules in WrittenCondition.all(rules).compactMap { NeverFires(rules).finding($0) } }
  )
}

/// Looks for a condition that nobody can satisfy, and for the parts that make it so.
struct NeverFires {
  /// The most parts of which every two are looked at.
  private static let mostParts = 40

  private let rules: LintedRules
  private let relations: ConditionRelations

  init(_ rules: LintedRules) {
    self.rules = rules
    relations = ConditionRelations(rules)
  }

  /// The finding about a condition; `nil` if it can be satisfied, as far as can be seen.
  func finding(_ written: WrittenCondition) -> Finding? {
    guard !written.isToldByReader(rules.plan), relations.areExclusive([written.condition]) else {
      return nil
    }
    let (why, hint) = reason(written) ?? ("", nil)
    return Finding(
      .neverFires,
      .warning,
      (written.isUnless
        ? "the 'unless' of '\(written.name)' can never hold"
        : "the rule '\(written.name)' can never fire") + why,
      at: written.location,
      hint: hint ?? "put the condition right, or delete it",
      subjects: [written.name]
    )
  }

  private func reason(_ written: WrittenCondition) -> (why: String, hint: String?)? {
    guard let parts = written.parts, parts.areJoinedByAnd, parts.all.count <= Self.mostParts else {
      return nil
    }
    let conditions = parts.all.map { written.condition(of: $0) }
    if let part = parts.all.indices.first(where: { relations.areExclusive([conditions[$0]]) }) {
      let bounds = Bounds(written.condition.atoms[parts.all[part].atom], rules)?.words
      return (
        ": '\(written.text(parts.all[part]))' is never true",
        bounds.map { "\($0)" }
      )
    }
    for second in parts.all.indices {
      for first in 0..<second
      where relations.areExclusive([conditions[first], conditions[second]]) {
        let pair = [parts.all[first], parts.all[second]]
        return (
          ": '\(written.text(pair[0]))' and '\(written.text(pair[1]))' exclude each other",
          bands(pair.map { written.condition.atoms[$0.atom] })
        )
      }
    }
    return nil
  }

  /// What the level of one of two comparisons means in numbers; `nil` if neither is about a level.
  private func bands(_ atoms: [Condition.Atom]) -> String? {
    for atom in atoms {
      guard case .level(let factor, _, let level) = atom,
        let band = LevelBand(factor, level, rules)
      else { continue }
      return band.words
    }
    return nil
  }
}
