/// Ranked pairs: duels are locked from the clearest to the closest, but for those that close a circle.
///
/// If `a` beats `b` by 5, `b` beats `c` by 3 and `c` beats `a` by 1, the first two are locked, the
/// third would close a circle and is left out, and the order is `a`, `b`, `c`.
///
/// Duels of equal strength have no order among themselves, and taking them in any would favour
/// somebody. So a duel is locked only if it would be locked in whatever order equal duels were taken;
/// one that some order would lock and another leave out stays in doubt, and is kept in mind when
/// weaker ones are looked at. With three equal duels in a circle nothing is locked and all three
/// options are tied. Every option that wins under some order of equal duels is therefore in the first
/// tier; finding exactly those is not feasible in general (Brill and Fischer 2012).
///
/// Sources: Tideman (1987), Independence of clones as a criterion for voting rules, Social Choice and
/// Welfare 4; Brill and Fischer (2012), The price of neutrality for the ranked pairs method, AAAI.
struct RankedPairs {
  private let optionCount: Int
  /// What is locked in whatever order.
  private var certain: Reachability
  /// What is locked in some order, and perhaps more.
  private var possible: Reachability

  /// Locks the duels.
  ///
  /// - Parameter strengths: The duels.
  /// - Complexity: O(n⁴/64) in the number of options at worst.
  init(_ strengths: DuelStrengths) {
    optionCount = strengths.optionCount
    certain = Reachability(count: strengths.optionCount)
    possible = Reachability(count: strengths.optionCount)
    for duels in strengths.classes.reversed() { lock(duels) }
  }

  private mutating func lock(_ duels: [(winner: Int, loser: Int)]) {
    // Against what is locked for certain no order of equal duels helps.
    let open = duels.filter { !certain.reaches($0.loser, $0.winner) }
    for duel in open { possible.add(duel.winner, duel.loser) }
    for duel in open where !possible.reaches(duel.loser, duel.winner) {
      certain.add(duel.winner, duel.loser)
    }
  }

  /// Whether locked duels lead from an option to another.
  func isAbove(_ option: Int, _ other: Int) -> Bool { certain.reaches(option, other) }

  /// The order: in the first tier all whom nobody stands above, and so on.
  var tiers: [[Int]] { OptionTiers.layers(optionCount: optionCount, isAbove: isAbove) }
}
