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
    for rule in rules {
      outline.add(Self.headline(rule))
      for sentence in Self.sentences(of: rule) { outline.add(sentence, depth: 1) }
    }
    for sentence in switchedOff { outline.add(sentence) }
  }

  /// The rules, those that fired first, then those that nearly did.
  var rules: [RuleResult] {
    Self.order.flatMap { state in candidate.rules.filter { $0.state == state } }
  }

  /// A sentence for each rule that a scenario switched off.
  var switchedOff: [String] { off.map { "\(Wording.name($0)): \(Wording.switchedOff)" } }

  /// What a rule did: `rising fast: nearly fired`.
  static func headline(_ rule: RuleResult) -> String {
    "\(Wording.name(rule.id)): \(Wording.state(rule.state))"
  }

  /// Its condition, its effects, its reason, and how far it was from firing.
  static func sentences(of rule: RuleResult) -> [String] {
    var sentences = [
      "when \(Paragraph.oneLine(rule.condition))", "then \(Wording.list(rule.effects))",
    ]
    // The reason of a rule that did not fire would read as if it had.
    if rule.state == .fired, let because = rule.because {
      sentences.append(Wording.sentence("because \(because)"))
    }
    if let margin = rule.margin { sentences.append(Wording.margin(margin)) }
    return sentences
  }
}
