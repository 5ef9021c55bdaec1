import RulesFile
import ScoringKernel

extension Rule.Effect {
  /// Whether doing this too changes nothing where another effect is done already.
  ///
  /// Moves add up, so that the same one twice is more than once; floors and ceilings do not. Flags
  /// are told apart by their texts, which the kernel does not know: they never count as done here.
  func isDone(by other: Rule.Effect) -> Bool {
    switch (self, other) {
    case (.ratingAtLeast(let rating), .ratingAtLeast(let higher)): higher >= rating
    case (.ratingAtMost(let rating), .ratingAtMost(let lower)): lower <= rating
    case (.keep, .keep), (.monitor, .monitor), (.leaveOut, .leaveOut): true
    default: false
    }
  }
}

extension LintedRules {
  /// Whether everything that one rule does is done by another whenever both fire.
  func isDone(_ rule: Int, by other: Int) -> Bool {
    let flags = names.rules[rule].flags
    let otherFlags = names.rules[other].flags
    return plan.rules[rule].effects.indices.allSatisfy { index in
      if let flag = flags[index] { return otherFlags.contains(flag) }
      return plan.rules[other].effects.contains { plan.rules[rule].effects[index].isDone(by: $0) }
    }
  }

  /// Whether the effects of two rules contradict each other when both fire.
  func contradict(_ rule: Int, _ other: Int) -> Bool {
    plan.rules[rule].effects.contains { effect in
      plan.rules[other].effects.contains { effect.contradicts($0) }
    }
  }

  /// So many rules are looked at two by two: as many as a file that a person wrote could have.
  static let mostRulesInPairs = 80

  /// Every two rules, the earlier first, as far as they are looked at.
  var pairsOfRules: [(Int, Int)] {
    let count = min(plan.rules.count, Self.mostRulesInPairs)
    return (0..<count).flatMap { first in ((first + 1)..<max(count, first + 1)).map { (first, $0) }
    }
  }
}
