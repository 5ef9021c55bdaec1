import ScoringKernel

extension Plan {
  /// The criteria that enter any of some factors with a weight, directly or through groups; in the
  /// order of the plan.
  ///
  /// - Complexity: Linear in the size of the groups, however many of them share others.
  func criteria(below factors: [Factor]) -> [CriterionIndex] {
    let isReached = reached(below: factors).criteria
    return criteria.indices.filter { isReached[$0] }.map { CriterionIndex($0) }
  }

  /// The groups among some factors and those that they hold, each after those it holds itself.
  func groups(below factors: [Factor]) -> [GroupIndex] {
    let isReached = reached(below: factors).groups
    return groups.indices.filter { isReached[$0] }.map { GroupIndex($0) }
  }

  /// Whether each criterion and each group can be come to by following terms that have a say.
  private func reached(below factors: [Factor]) -> (criteria: [Bool], groups: [Bool]) {
    var isReached = (
      criteria: [Bool](repeating: false, count: criteria.count),
      groups: [Bool](repeating: false, count: groups.count)
    )
    var open = factors
    while let factor = open.popLast() {
      switch factor {
      case .criterion(let index): isReached.criteria[index.position] = true
      case .group(let index):
        guard !isReached.groups[index.position] else { continue }
        isReached.groups[index.position] = true
        open += groups[index.position].termsWithSay.map(\.factor)
      }
    }
    return isReached
  }
}

extension Group {
  /// Its terms without those of weight 0, where weights count.
  var termsWithSay: [Term] { terms.filter { $0.weight > 0 || !combination.isWeighted } }
}

extension Group.Combination {
  /// Whether the weights of the terms count.
  var isWeighted: Bool { self == .weightedMean || self == .weightedProduct }
}
