import Precedence

/// What every rule did for a candidate: those that fired first, then those that nearly did.
struct RuleAccount {
  private static let order: [RuleResult.State] = [.fired, .nearlyFired, .unknown, .notFired]
  private let candidate: CandidateResult
  /// The ids of rules that a scenario switched off.
  private let off: [String]

  init(_ candidate: CandidateResult, off: [String] = []) {
    self.candidate = candidate
    self.off = off
  }

  /// Writes each rule with its condition, its effects, its reason, and how far it was from firing.
  func write(to outline: inout Outline) {
    outline.begin(Wording.rulesTitle)
    if candidate.rules.isEmpty, off.isEmpty { outline.add(Wording.noRules) }
    for state in Self.order {
      for rule in candidate.rules where rule.state == state { add(rule, to: &outline) }
    }
    for id in off { outline.add("\(Wording.name(id)): \(Wording.switchedOff)") }
  }

  private func add(_ rule: RuleResult, to outline: inout Outline) {
    outline.add("\(Wording.name(rule.id)): \(Wording.state(rule.state))")
    outline.add("when \(Paragraph.oneLine(rule.condition))", depth: 1)
    outline.add("then \(Wording.list(rule.effects))", depth: 1)
    // The reason of a rule that did not fire would read as if it had.
    if rule.state == .fired, let because = rule.because {
      outline.add(Wording.sentence("because \(because)"), depth: 1)
    }
    if let margin = rule.margin { outline.add(Wording.margin(margin), depth: 1) }
  }
}
