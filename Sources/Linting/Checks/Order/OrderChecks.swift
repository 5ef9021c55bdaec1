extension Check {
  /// The checks of the order that comes out.
  static let orderChecks: [Check] = [
    .doubleCounting, .alikeCriteria, .turnedByRemoval, .dominance, .unstableCut, .unstableWeight,
  ]
}
