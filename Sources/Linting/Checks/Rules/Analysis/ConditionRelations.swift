import ScoringKernel

/// How conditions relate to each other, by the sets of candidates for whom they hold.
///
/// Each answer is yes only where it is certain; where a condition is too large to look into, it is no.
struct ConditionRelations {
  let rules: LintedRules

  init(_ rules: LintedRules) { self.rules = rules }

  /// Whether nobody can satisfy all of some conditions at once.
  func areExclusive(_ conditions: [Condition]) -> Bool {
    guard let space = ConditionSpace(conditions, rules) else { return false }
    var common: Boxes? = space.everybody
    for condition in conditions {
      guard let next = space.boxes(condition) else { return false }
      common = common?.and(next)
    }
    return common?.isEmpty ?? false
  }

  /// Whether everybody of whom everything is known satisfies a condition; where it asks whether
  /// something is missing, everybody else too.
  func isForAll(_ condition: Condition) -> Bool {
    guard let space = ConditionSpace([condition], rules), let boxes = space.boxes(condition) else {
      return false
    }
    return space.everybody.without(boxes)?.isEmpty ?? false
  }

  /// Whether whoever satisfies the first condition satisfies the second, whatever is missing.
  func implies(_ condition: Condition, _ other: Condition) -> Bool {
    var budget = Boxes.most * Boxes.most * 10
    return implies(condition, other, budget: &budget)
  }

  /// The same with so many boxes to lay beside one another, which are taken off.
  func implies(_ condition: Condition, _ other: Condition, budget: inout Int) -> Bool {
    guard let space = ConditionSpace([condition, other], rules, mayMiss: true),
      let inner = space.boxes(condition), let outer = space.boxes(other), !inner.isEmpty
    else { return false }
    // To make the sets each box was laid beside every other.
    budget -= inner.boxes.count * inner.boxes.count + outer.boxes.count * outer.boxes.count
    return inner.isInside(outer, budget: &budget) ?? false
  }
}
