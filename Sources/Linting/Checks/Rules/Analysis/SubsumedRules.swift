import RulesFile
import ScoringKernel

/// Looks at every two rules for conditions of which one implies the other.
///
/// The sets of all conditions are made once, over everything that any of them asks about. Where that
/// is too much for one space, every two get a space of their own.
struct SubsumedRules {
  /// How many boxes are laid beside one another for all rules together; what is left counts as apart.
  static let budget = 4_000_000

  private let rules: LintedRules
  private let reads: [AspectList]
  /// Where each rule fires, if there is a space for all of them.
  private let sets: [Boxes?]?

  private let budget: Int

  init(_ rules: LintedRules, budget: Int = budget) {
    self.rules = rules
    self.budget = budget
    let looked = rules.plan.rules.prefix(LintedRules.mostRulesInPairs)
    reads = looked.map { AspectList($0.condition, rules.plan) }
    let space = ConditionSpace(looked.map(\.condition), rules, mayMiss: true)
    sets = space.map { space in looked.map { space.boxes($0.condition) } }
  }

  /// Rules with the same condition, the earlier first.
  var same: [(Int, Int)] {
    var budget = budget
    return pairs.filter { first, second in
      isInside(first, second, &budget) && isInside(second, first, &budget)
    }
  }

  /// Rules that add nothing to another, and that other.
  var implied: [(rule: Int, by: Int)] {
    var budget = budget
    return pairs.compactMap { first, second in
      if rules.isDone(first, by: second), isInside(first, second, &budget) {
        return isInside(second, first, &budget) ? nil : (first, second)
      }
      if rules.isDone(second, by: first), isInside(second, first, &budget) {
        return isInside(first, second, &budget) ? nil : (second, first)
      }
      return nil
    }
  }

  private var pairs: [(Int, Int)] {
    rules.pairsOfRules.filter { !reads[$0].isApart(from: reads[$1]) }
  }

  /// Whether one rule fires only where another does; no where that is not certain.
  private func isInside(_ rule: Int, _ other: Int, _ budget: inout Int) -> Bool {
    guard budget > 0 else { return false }
    if let sets {
      guard let inner = sets[rule], let outer = sets[other], !inner.isEmpty else { return false }
      return inner.isInside(outer, budget: &budget) ?? false
    }
    let conditions = (rules.plan.rules[rule].condition, rules.plan.rules[other].condition)
    return ConditionRelations(rules).implies(conditions.0, conditions.1, budget: &budget)
  }
}

/// What a condition asks about.
private struct AspectList {
  private let aspects: [Aspect]

  init(_ condition: Condition, _ plan: Plan) {
    aspects = condition.atoms.prefix(100).compactMap { atom in
      if case .test(let test) = atom.reading(plan) { test.aspect } else { nil }
    }
  }

  /// Whether two conditions have nothing in common, so that neither can imply the other.
  func isApart(from other: AspectList) -> Bool {
    let isDifference = (aspects + other.aspects).contains {
      if case .difference = $0 { true } else { false }
    }
    return !isDifference && !aspects.contains { other.aspects.contains($0) }
  }
}
