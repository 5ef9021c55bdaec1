import Precedence
import RulesFile
import ScoringKernel

/// Something the ranking goes by that combines criteria: a group, or the matrix with its two axes.
///
/// Criteria below one root are added, multiplied or looked up together; those below different roots
/// only break ties of one another.
struct OrderRoot {
  /// How a reader calls it: `'risk'` or `the matrix`.
  let name: String
  /// The criteria below it, each with a way down to it for each time it enters; in the order of the
  /// rules.
  let criteria: [(criterion: CriterionIndex, paths: [[GroupIndex]])]

  /// The roots of a ranking, the first key first; each once.
  ///
  /// Tie-breaks are none: they are looked at only where all else is equal.
  static func all(_ rules: LintedRules) -> [OrderRoot] {
    var seen: Set<RankingPlan.Key.Source> = []
    return rules.plan.ranking.keys.compactMap { key in
      guard seen.insert(key.source).inserted else { return nil }
      switch key.source {
      case .measure: return nil
      case .factor(let factor):
        return OrderRoot("'\(rules.rules.checked.name(of: factor))'", [factor], rules.plan)
      case .rating:
        return rules.plan.matrix.map { OrderRoot("the matrix", [$0.down, $0.across], rules.plan) }
      }
    }
  }

  /// The most ways down that are followed; groups that hold one another may have very many.
  private static let mostPaths = 1000

  private init(_ name: String, _ factors: [Factor], _ plan: Plan) {
    self.name = name
    var paths = [[[GroupIndex]]](repeating: [], count: plan.criteria.count)
    var open: [(factor: Factor, path: [GroupIndex])] = factors.reversed().map { ($0, []) }
    var followed = 0
    while let (factor, path) = open.popLast(), followed < Self.mostPaths {
      followed += 1
      switch factor {
      case .criterion(let index): paths[index.position].append(path)
      case .group(let index):
        for term in plan.groups[index.position].terms.reversed() where term.weight > 0 {
          open.append((term.factor, path + [index]))
        }
      }
    }
    criteria = paths.indices.filter { !paths[$0].isEmpty }.map { (CriterionIndex($0), paths[$0]) }
  }

  /// Every two of its criteria, in the order of the rules.
  var pairs: [(CriterionIndex, CriterionIndex)] {
    criteria.indices.flatMap { first in
      criteria[(first + 1)...].map { (criteria[first].criterion, $0.criterion) }
    }
  }
}
