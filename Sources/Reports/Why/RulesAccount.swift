import Precedence

/// The rules that fired for one of the two only.
struct RulesAccount {
  private let pair: Pair

  init(_ pair: Pair) { self.pair = pair }

  /// Writes a sentence or two for each rule, or that rules make no difference.
  func write(to outline: inout Outline) {
    outline.begin(Wording.rulesTitle)
    let rules = pair.comparison.rules
    if rules.isEmpty { outline.add(Wording.sameRules) }
    for rule in rules {
      let (one, other) =
        rule.firedForAhead ? (pair.ahead, pair.behind) : (pair.behind, pair.ahead)
      outline.add(Wording.firedForOne(rule, one))
      if let distance = rule.distance {
        let away = rule.isOnLimit ? Wording.ruleLimit(other) : Wording.rule(away: distance, other)
        outline.add(away, depth: 1)
      }
    }
  }
}
