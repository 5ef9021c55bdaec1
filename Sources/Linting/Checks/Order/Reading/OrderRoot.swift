import Precedence
import RulesFile
import ScoringKernel

/// Something the ranking goes by that combines criteria: a group, or the matrix with its two axes.
///
/// Criteria below one root are added, multiplied or looked up together; those below different roots
/// only break ties of one another. Of the parts of a group that takes the largest, one alone counts:
/// they do not weigh together.
struct OrderRoot {
  /// How often a criterion enters, and by which groups.
  struct Entry {
    let criterion: CriterionIndex
    /// How often it counts at once, at most ``mostTimes``.
    let times: Int
    /// The groups that hold it, in the order in which they are come to.
    let holders: [GroupIndex]
  }

  /// More often than this is not counted.
  static let mostTimes = 100

  /// How a reader calls it: `'risk'` or `the matrix`.
  let name: String
  /// The criteria below it, in the order of the rules.
  let entries: [Entry]
  /// Every two criteria that count at once, in the order of the rules.
  let pairs: [(CriterionIndex, CriterionIndex)]

  /// The roots of a ranking, the first key first; each once.
  ///
  /// Tie-breaks are none: they are looked at only where all else is equal.
  ///
  /// - Complexity: For each root the number of terms of its groups times the square of the number of
  ///   criteria.
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

  private init(_ name: String, _ factors: [Factor], _ plan: Plan) {
    self.name = name
    var walk = RootWalk(plan)
    for group in plan.groups(below: factors) {
      let terms = plan.groups[group.position]
      walk.groups[group.position] = walk.joined(
        terms.termsWithSay.map(\.factor),
        in: group,
        isLargest: terms.combination == .largest
      )
    }
    let whole = walk.joined(factors, in: nil, isLargest: false)
    entries = whole.enumerated().compactMap { position, entry in
      entry.times == 0
        ? nil
        : Entry(criterion: CriterionIndex(position), times: entry.times, holders: entry.holders)
    }
    pairs = walk.pairs
  }
}

/// Goes through the groups below a root, each after those it holds, and notes what counts at once.
private struct RootWalk {
  /// How often a criterion enters something, and by which groups.
  struct Entry {
    var times = 0
    var holders: [GroupIndex] = []
  }

  /// For each group that was gone through, how each criterion enters it.
  var groups: [[Entry]]
  private let count: Int
  /// For every two criteria, the earlier first, whether they count at once.
  private var together: [Bool]

  init(_ plan: Plan) {
    count = plan.criteria.count
    groups = [[Entry]](repeating: [], count: plan.groups.count)
    together = [Bool](repeating: false, count: count * count)
  }

  /// Every two criteria that count at once.
  var pairs: [(CriterionIndex, CriterionIndex)] {
    (0..<count).flatMap { first in
      (first..<count).filter { together[first * count + $0] }
        .map { (CriterionIndex(first), CriterionIndex($0)) }
    }
  }

  /// How each criterion enters a few factors together.
  mutating func joined(_ factors: [Factor], in group: GroupIndex?, isLargest: Bool) -> [Entry] {
    var joined = [Entry](repeating: Entry(), count: count)
    for factor in factors {
      let entries = entries(factor, in: group)
      let new = entries.indices.filter { entries[$0].times > 0 }
      if !isLargest { note(joined.indices.filter { joined[$0].times > 0 }, new) }
      for position in new {
        if !isLargest {
          joined[position].add(entries[position])
        } else if entries[position].times > joined[position].times {
          joined[position] = entries[position]
        }
      }
    }
    return joined
  }

  private func entries(_ factor: Factor, in group: GroupIndex?) -> [Entry] {
    switch factor {
    case .group(let index): return groups[index.position]
    case .criterion(let index):
      var entries = [Entry](repeating: Entry(), count: count)
      entries[index.position] = Entry(times: 1, holders: group.map { [$0] } ?? [])
      return entries
    }
  }

  private mutating func note(_ some: [Int], _ others: [Int]) {
    for one in some {
      for other in others where one != other {
        together[min(one, other) * count + max(one, other)] = true
      }
    }
  }
}

extension RootWalk.Entry {
  fileprivate mutating func add(_ other: RootWalk.Entry) {
    times = min(times + other.times, OrderRoot.mostTimes)
    holders += other.holders.filter { !holders.contains($0) }
  }
}
