import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Rules that do nothing that another rule does not do.
  static let impliedRule = Check(
    CheckPage(
      .impliedRule,
      .warning,
      "a rule adds nothing to another",
      what: """
        Whenever the rule fires another one fires too, and that one does the same or more: the same \
        mark, the same rating or a stricter one. Raising and lowering are not looked at, since two of \
        them add up.
        """,
      effect: """
        The rule can be deleted without any candidate moving. All it adds is its reason, and a reader \
        who sees it takes it for the cause.
        """,
      mend: """
        Delete it, or make the wider rule narrower if the two were meant to do different things. \
        Accept it where the second reason is wanted in the explanation.
        """,
      example: CheckPage.Example(
        wrong: """
          many: {when: volume >= 500, then: keep, because: there are many}
          very_many: {when: volume >= 1000, then: keep, because: there are very many}
          """,
        right: "many: {when: volume >= 500, then: keep, because: there are many}"
      )
    ),
    .rules { rules in
      SubsumedRules(rules).implied.map { rule, other in
        let (one, by) = (rules.names.rules[rule], rules.names.rules[other])
        let isMore = !rules.isDone(other, by: rule)
        return Finding(
          .impliedRule,
          .warning,
          "the rule '\(one.id)' adds nothing: whenever it fires '\(by.id)' fires too and "
            + (isMore ? "does more" : "does the same"),
          at: one.conditionLocation,
          hint: "delete it, or make the condition of '\(by.id)' narrower",
          related: [.init(message: "'\(by.id)' stands here", location: by.conditionLocation)],
          subjects: [one.id, by.id]
        )
      }
    }
  )
}
