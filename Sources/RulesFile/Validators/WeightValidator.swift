import Diagnostics
import PlainYAML
import ScoringKernel

/// Weights are shares of their group: not negative, not all zero, and only where they mean something.
enum WeightValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.groups.flatMap { group in
      repeated(group, in: rules) + single(group, in: rules) + together(group, in: rules)
    }
  }

  /// The same term twice in a list; in a mapping the YAML reader finds it.
  private static func repeated(_ group: GroupOutline, in rules: RulesUnderCheck) -> [Finding] {
    var seen: [String: Range<Int>] = [:]
    return (group.section.terms.value ?? []).compactMap { term in
      guard term.weight.isAbsent, let first = seen[term.name.value] else {
        seen[term.name.value] = term.name.range
        return nil
      }
      return rules.error(
        .repeatedTerm,
        Message.repeated(term.name.value, group.name),
        at: term.name.range,
        hint: Message.repeatedHint,
        related: [(Message.first, first)]
      )
    }
  }

  private static func single(_ group: GroupOutline, in rules: RulesUnderCheck) -> [Finding] {
    let terms = group.section.terms.value ?? []
    let hasShare = terms.contains { ($0.weight.value ?? 0) > 0 }
    return terms.compactMap { term in
      guard let weight = term.weight.located else { return nil }
      if weight.value < 0 {
        return rules.error(
          .negativeWeight,
          Message.negative(term.name.value, weight.value),
          at: weight.range,
          hint: Message.negativeHint
        )
      }
      guard weight.value == 0, hasShare, group.combination.isWeighted else { return nil }
      return rules.warning(
        .zeroWeight,
        Message.zero(term.name.value, group.name),
        at: weight.range,
        hint: Message.zeroHint,
        subjects: [term.name.value, group.name]
      )
    }
  }

  private static func together(_ group: GroupOutline, in rules: RulesUnderCheck) -> [Finding] {
    guard let terms = group.section.terms.located, terms.value.contains(where: \.isWeighted) else {
      return []
    }
    guard group.combination.isWeighted else {
      let combination = group.section.combination.value?.rawValue ?? ""
      return [
        rules.error(
          .weightsWithoutMeaning,
          Message.withoutMeaning(group.name, combination),
          at: terms.range,
          hint: Message.withoutMeaningHint(terms.value.map(\.name.value))
        )
      ]
    }
    let weights = terms.value.compactMap(\.weight.value)
    guard weights.count == terms.value.count else { return [] }
    if weights.allSatisfy({ $0 == 0 }) {
      return [
        rules.error(
          .weightsAllZero,
          Message.allZero(group.name),
          at: terms.range,
          hint: Message.allZeroHint
        )
      ]
    }
    let total = weights.reduce(0, +)
    if weights.contains(where: { $0 < 0 }) || PlanFault.weightTotals.contains(total) { return [] }
    let isLarge = total > PlanFault.weightTotals.upperBound
    return [
      rules.error(
        isLarge ? .weightsTooLarge : .weightsTooSmall,
        isLarge ? Message.tooLarge(group.name) : Message.tooSmall(group.name),
        at: terms.range,
        hint: Message.tooLargeHint
      )
    ]
  }

  private enum Message {
    static func repeated(_ name: String, _ group: String) -> String {
      "'\(name)' is listed twice in the group '\(group)'"
    }
    static let repeatedHint = "to let it count more, use 'by: weighted mean' and weights"
    static let first = "first listed here"
    static func negative(_ name: String, _ weight: Double) -> String {
      "the weight of '\(name)' should be 0 or more, found \(numeral(weight))"
    }
    static let negativeHint =
      "if less is worse, say 'worse: lower' in the criterion; a weight only says how much it counts"
    static func zero(_ name: String, _ group: String) -> String {
      "'\(name)' has the weight 0 and does not count in the group '\(group)'"
    }
    static let zeroHint = "give it a weight, or take it out"
    static func withoutMeaning(_ group: String, _ combination: String) -> String {
      "the group '\(group)' is combined by \(combination), which knows no weights"
    }
    static func withoutMeaningHint(_ names: [String]) -> String {
      "write a list: of: [\(listing(names))]; or use 'by: weighted mean'"
    }
    static func allZero(_ group: String) -> String {
      "the weights of the group '\(group)' are all 0"
    }
    static let allZeroHint = "give at least one of them a weight above 0"
    static func tooLarge(_ group: String) -> String {
      "the weights of the group '\(group)' are too large to be added up"
    }
    static func tooSmall(_ group: String) -> String {
      "the weights of the group '\(group)' are too small to reckon with"
    }
    static let tooLargeHint = "weights are shares: 60 and 40 mean the same as 0.6 and 0.4"
  }
}

extension GroupSection.Term {
  fileprivate var isWeighted: Bool { !weight.isAbsent }
}
