extension Check {
  /// The checks of rules and their conditions.
  static let ruleChecks: [Check] = [
    .neverFires, .alwaysFires, .impliedRule, .sameCondition, .rulesMayContradict,
  ]
}
