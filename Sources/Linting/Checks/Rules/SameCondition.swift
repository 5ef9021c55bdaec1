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
        way round, even if they are written differently. Rules whose effects contradict each other are \
        told of by R164.
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
      SubsumedRules(rules).same.filter { !rules.contradict($0, $1) }.map { first, second in
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
