/// Hides counts so small that somebody could be recognised, and what would give them away.
///
/// Source of the rule: the complementary suppression of statistical offices, see A. Hundepool et al.
/// (2012), Statistical Disclosure Control, section 4.4; here for one list with its total.
package enum CellSuppression {
  /// A list of counts as it may be shown.
  package struct Shown: Sendable, Hashable {
    /// The counts, `nil` for those that are hidden.
    package let counts: [Int?]
    /// Whether the total of the counts may stand beside them: not if it would tell what is hidden.
    package let allowsTotal: Bool
  }

  /// Hides counts of 1 up to one below the smallest that is shown; 0 is nobody and stays.
  ///
  /// With 5 as the smallest, 3, 0 and 12 are shown as hidden, 0 and 12.
  ///
  /// - Parameters:
  ///   - counts: Counts of people that nobody can add up, because one person may be in several.
  ///   - smallest: The smallest count that is shown; 0 or 1 shows all.
  /// - Returns: The counts, `nil` for those that are hidden.
  package static func shown(_ counts: [Int], smallest: Int) -> [Int?] {
    counts.map { $0 > 0 && $0 < smallest ? nil : $0 }
  }

  /// Hides small counts of a list whose total is known, and the next smallest too where a reader could
  /// work a hidden count out from the total.
  ///
  /// With 5 as the smallest and a total of 47, of 3, 24 and 20 the 3 is hidden, and with it the 20, since
  /// 47 - 24 - 20 would tell. Two hidden counts whose sum is 2 are both 1, so a third is hidden too.
  /// Counts of 0 are the last to be hidden. Somebody who guesses which count was hidden for the sake of
  /// another may still narrow both down.
  ///
  /// - Parameters:
  ///   - parts: Counts of people of whom each is in exactly one.
  ///   - smallest: The smallest count that is shown; 0 or 1 shows all.
  /// - Returns: The counts, and whether their total may be shown.
  /// - Complexity: O(parts x log parts).
  package static func shown(partsOfTotal parts: [Int], smallest: Int) -> Shown {
    var counts = shown(parts, smallest: smallest)
    let spare = counts.indices.filter { counts[$0] != nil }
      .sorted { rank(parts[$0], $0) < rank(parts[$1], $1) }
    var hidden = counts.indices.filter { counts[$0] == nil }
    for next in spare where isGivenAway(hidden.map { parts[$0] }) {
      counts[next] = nil
      hidden.append(next)
    }
    return Shown(counts: counts, allowsTotal: !isGivenAway(hidden.map { parts[$0] }))
  }

  /// The order in which counts are hidden: small ones first, but nobody last.
  private static func rank(_ count: Int, _ index: Int) -> (Int, Int, Int) {
    (count == 0 ? 1 : 0, count, index)
  }

  /// Whether the sum of hidden counts tells each: there is only one, or all are 1.
  private static func isGivenAway(_ hidden: [Int]) -> Bool {
    hidden.count == 1 || (!hidden.isEmpty && hidden.allSatisfy { $0 == 1 })
  }
}
