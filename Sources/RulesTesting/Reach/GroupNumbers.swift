import RulesFile
import ScoringKernel

/// Every number that a group can come to, where they can be counted.
struct GroupNumbers: Sendable {
  /// How many different numbers of one group are kept.
  static let limit = 4_096

  private let numbers: [[Double]?]

  /// Tries the combinations of one value in each band of each measure.
  ///
  /// - Parameter rules: The rules.
  /// - Complexity: Linear in the combinations, at most ``SampleGrid/limit``, times the groups with cuts.
  init(_ rules: CheckedRules) {
    let plan = rules.plan
    let followed = FollowedFactors(plan)
    let grid = SampleGrid(rules)
    let isWanted = plan.groups.indices.map { index in
      grid.count != nil && plan.cuts(of: .group(GroupIndex(index))) != nil
        && followed.contains(.group(GroupIndex(index)))
    }
    var found = isWanted.map { $0 ? Set<Double>() : nil }
    if isWanted.contains(true) {
      grid.score(plan) { _, card in
        for group in plan.groups.indices {
          for row in 0..<card.rowCount {
            let number = card.number(.group(GroupIndex(group)), CandidateIndex(row))
            if !number.isNaN { found[group]?.insert(number) }
          }
          if let count = found[group]?.count, count > Self.limit { found[group] = nil }
        }
        return true
      }
    }
    numbers = found.map { $0?.sorted() }
  }

  /// The numbers of a group in increasing order; `nil` if they are too many to be known.
  subscript(group: GroupIndex) -> [Double]? {
    numbers.indices.contains(group.position) ? numbers[group.position] : nil
  }
}
