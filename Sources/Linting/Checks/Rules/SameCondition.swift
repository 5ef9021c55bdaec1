import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Rules that fire for the same candidates.
  static let sameCondition = Check(
    CheckPage(
      .sameCondition,
      .note,
      "two rules fire for the same candidates",
      what: """
        Whoever satisfies the condition of the one rule satisfies that of the other, and the other \
        way round, even if they are written differently.
        """,
      effect: """
        Both act together always. If one of them is changed later and the other is forgotten, the \
        rules say two things about one case.
        """,
      mend: """
        Make them one rule with both effects as a list, unless each needs a reason of its own.
        """,
      example: CheckPage.Example(
        wrong: """
          few: {when: volume < 50, then: keep, because: residents ask for it}
          rare: {when: not (volume >= 50), then: flag "rare"}
          """,
        right: """
          few: {when: volume < 50, then: [keep, flag "rare"], because: residents ask for it}
          """
      )
    ),
    .rules { rules in
      SubsumedRules(rules).same.map { first, second in
        let (one, other) = (rules.names.rules[first], rules.names.rules[second])
        return Finding(
          .sameCondition,
          .note,
          "the rules '\(one.id)' and '\(other.id)' fire for the same candidates",
          at: other.conditionLocation,
          hint: "make them one rule with the effects of both",
          related: [.init(message: "'\(one.id)' stands here", location: one.conditionLocation)],
          subjects: [one.id, other.id]
        )
      }
    }
  )
}

/// Looks at every two rules for conditions of which one implies the other.
struct SubsumedRules {
  /// Rules with the same condition, the earlier first.
  private(set) var same: [(Int, Int)] = []
  /// Rules that add nothing to another, and that other.
  private(set) var implied: [(rule: Int, by: Int)] = []

  init(_ rules: LintedRules) {
    let relations = ConditionRelations(rules)
    let reads = rules.plan.rules.map { AspectList($0.condition, rules.plan) }
    for (first, second) in rules.pairsOfRules {
      let (one, other) = (rules.plan.rules[first].condition, rules.plan.rules[second].condition)
      guard !reads[first].isApart(from: reads[second]) else { continue }
      let isInside = relations.implies(one, other)
      let isAround = relations.implies(other, one)
      if isInside, isAround {
        same.append((first, second))
      } else if isInside, rules.isDone(first, by: second) {
        implied.append((first, second))
      } else if isAround, rules.isDone(second, by: first) {
        implied.append((second, first))
      }
    }
  }
}

/// What a condition asks about.
private struct AspectList {
  private let aspects: [Aspect]

  init(_ condition: Condition, _ plan: Plan) {
    aspects = condition.atoms.prefix(100).compactMap { atom in
      if case .test(let test) = atom.reading(plan) { test.aspect } else { nil }
    }
  }

  /// Whether two conditions have nothing in common, so that neither can imply the other.
  func isApart(from other: AspectList) -> Bool {
    let isDifference = (aspects + other.aspects).contains {
      if case .difference = $0 { true } else { false }
    }
    return !isDifference && !aspects.contains { other.aspects.contains($0) }
  }
}
