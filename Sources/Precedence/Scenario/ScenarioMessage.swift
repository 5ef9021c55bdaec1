import Diagnostics
import PlainYAML
import RulesFile

/// The findings about scenarios as a whole.
enum ScenarioMessage {
  static func tooManyChanges(_ scenario: Scenario) -> Finding {
    Finding(
      .tooManyScenarios,
      .error,
      "the scenario '\(scenario.name.clipped)' has \(scenario.changes.count) changes, "
        + "but it may have at most \(Scenario.changeLimit)",
      at: scenario.changes.first?.targetPlace,
      hint: "a change of a whole list, or of every candidate, counts as one"
    )
  }

  static func tooManyScenarios(_ scenarios: [Scenario]) -> Finding {
    Finding(
      .tooManyScenarios,
      .error,
      "there are \(scenarios.count) scenarios, but at most \(Scenario.limit) are run at once",
      at: nil,
      hint: "run them in several parts"
    )
  }

  static func contradiction(
    _ change: ScenarioChange,
    _ subject: String,
    first: ScenarioChange,
    isSame: Bool
  ) -> Finding {
    let article = subject.hasPrefix("'") ? "" : "the "
    return Finding(
      .contradictoryChanges,
      .error,
      isSame
        ? "\(article)\(subject) is changed twice in this scenario"
        : "\(article)\(subject) overlaps with another change of this scenario",
      at: change.targetPlace,
      hint: isSame
        ? "take one of the changes away, or put it into a scenario of its own"
        : "'\(first.target.clipped)' changes the same: say it all in one of them",
      related: [.init(message: "the other change", location: first.targetPlace)]
    )
  }

  static func idle(_ change: ResolvedChange, _ rules: CheckedRules) -> Finding {
    let subject = change.target.subject(rules)
    let article = subject.hasPrefix("'") ? "" : "the "
    return Finding(
      .idleChange,
      .note,
      "\(article)\(subject) is '\(change.change.value.clipped)' already, so this changes nothing",
      at: change.change.valuePlace
    )
  }

  static func absent(_ change: ResolvedChange, _ candidate: String, _ rules: CheckedRules)
    -> Finding
  {
    Finding(
      .changeOfAbsent,
      .warning,
      "\(change.target.subject(rules)) changes nothing, since '\(candidate)' takes no part",
      at: change.change.targetPlace,
      hint: "take this change away, or the one that leaves '\(candidate)' out"
    )
  }
}
