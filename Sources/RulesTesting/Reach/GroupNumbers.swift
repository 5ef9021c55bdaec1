import RulesFile
import ScoringKernel

/// Every number that a group can come to, where they can be counted.
struct GroupNumbers: Sendable {
  /// How many different numbers of one group are kept.
  static let limit = 4_096

  private let numbers: [[Double]?]

  /// Tries the combinations of one value in each band of each measure that a group rests on.
  ///
  /// - Parameter rules: The rules.
  /// - Complexity: Linear in the combinations, at most ``SampleGrid/limit`` for each group with cuts.
  init(_ rules: CheckedRules) {
    let followed = FollowedFactors(rules.plan)
    numbers = rules.plan.groups.indices.map { position in
      let group = Factor.group(GroupIndex(position))
      guard rules.plan.cuts(of: group) != nil, followed.contains(group) else { return nil }
      return Self.numbers(of: group, rules)
    }
  }

  private static func numbers(of group: Factor, _ rules: CheckedRules) -> [Double]? {
    let grid = SampleGrid(rules, of: [group])
    guard grid.count != nil else { return nil }
    var found: Set<Double> = []
    grid.score(rules.plan) { _, card in
      for row in 0..<card.rowCount {
        let number = card.number(group, CandidateIndex(row))
        if !number.isNaN { found.insert(number) }
      }
      return found.count <= limit
    }
    return found.count <= limit ? found.sorted() : nil
  }

  /// The numbers of a group in increasing order; `nil` if they are too many to be known.
  subscript(group: GroupIndex) -> [Double]? {
    numbers.indices.contains(group.position) ? numbers[group.position] : nil
  }
}
