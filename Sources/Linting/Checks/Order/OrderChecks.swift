extension Check {
  /// The checks of the order that comes out.
  static let orderChecks: [Check] =
    [
      .doubleCounting, .alikeCriteria, .turnedByRemoval, .dominance, .unstableCut, .unstableWeight,
    ] + CheckPage.overlapPages.map { Check($0, .reading) }
}
