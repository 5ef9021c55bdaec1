import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Rules that can both fire and contradict each other.
  static let rulesMayContradict = Check(
    CheckPage(
      .rulesMayContradict,
      .warning,
      "two rules can both fire and contradict each other",
      what: """
        There are values for which both rules fire, and their effects cannot both be followed: one \
        raises what the other lowers, a rating has to be at least High and at most Medium, or a \
        candidate has to be kept and watched at once. The message gives such values; they were tried \
        out.
        """,
      effect: """
        As soon as a candidate has such values the assessment stops with an error, since the order of \
        rules says nothing about which of them should win. It may go well this year and fail the next.
        """,
      mend: """
        Say which one wins by making the other narrower: add 'and not (…)' with the condition of the \
        first. Accept it if such a candidate should stop the assessment, so that somebody decides.
        """,
      example: CheckPage.Example(
        wrong: """
          asked_for: {when: concern is at least "High", then: keep, because: residents ask for it}
          few: {when: last_year < 20, then: monitor, because: too few to tell}
          """,
        right: """
          asked_for: {when: concern is at least "High", then: keep, because: residents ask for it}
          few: {when: last_year < 20 and concern is at most "Medium", then: monitor, because: too few}
          """
      )
    ),
    .rules { rules in
      let relations = ConditionRelations(rules)
      return rules.pairsOfRules.filter { rules.contradict($0, $1) }.prefix(40).compactMap {
        first,
        second in
        guard let witness = Witness(rules, first, second) else { return nil }
        let (one, other) = (rules.names.rules[first], rules.names.rules[second])
        let conditions = [first, second].map { rules.plan.rules[$0].condition }
        let areSame =
          relations.implies(conditions[0], conditions[1])
          && relations.implies(conditions[1], conditions[0])
        return Finding(
          .rulesMayContradict,
          .warning,
          "the rules '\(one.id)' and '\(other.id)' "
            + (areSame ? "always fire together" : "can both fire") + " and contradict each other, "
            + "as with \(witness.words)",
          at: other.conditionLocation,
          hint: "one says '\(one.effectTexts.joined(separator: ", "))', "
            + "the other '\(other.effectTexts.joined(separator: ", "))'\n"
            + (areSame ? "keep one of them" : "narrow the condition of one of them"),
          related: [.init(message: "'\(one.id)' stands here", location: one.conditionLocation)],
          subjects: [one.id, other.id]
        )
      }
    }
  )
}
