extension Check {
  /// The checks of rules and their conditions.
  static let ruleChecks: [Check] = [
    .neverFires, .alwaysFires, .impliedRule, .rulesMayContradict, .nearCut, .idleEffect,
    .sameCondition, .gapInRules, .overlapInRules, .deadComparison,
  ]
}
