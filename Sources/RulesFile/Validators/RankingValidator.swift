import Diagnostics
import PlainYAML

/// Every ranking key names something that has an order, once.
enum RankingValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    guard let ranking = rules.document.ranking.value else { return [] }
    let keys =
      (ranking.by.value ?? []).map { ($0, false) } + (ranking.ties.value ?? []).map { ($0, true) }
    return keys.compactMap { key, isTie in single(key.value, isTie: isTie, in: rules) }
      + repeated(keys, in: rules)
  }

  private static func single(
    _ key: RankingSection.Key,
    isTie: Bool,
    in rules: RulesUnderCheck
  ) -> Finding? {
    switch rules.outline.meaning(of: key, isTie: isTie) {
    case .factor: return nil
    case .rating:
      guard rules.document.matrix.isAbsent else { return nil }
      return rules.error(
        .ratingWithoutMatrix,
        Message.noMatrix,
        at: key.name.range,
        hint: Message.noMatrixHint
      )
    case .measure(let position):
      guard case .category = rules.measures[position].kind else { return nil }
      return rules.error(
        .keyWithoutOrder,
        Message.noOrder(key.name.value),
        at: key.name.range,
        hint: Message.noOrderHint
      )
    case nil: return unknown(key, in: rules)
    }
  }

  private static func unknown(_ key: RankingSection.Key, in rules: RulesUnderCheck) -> Finding? {
    guard rules.outline.knowsAllFactors, rules.outline.knowsAllMeasures else { return nil }
    let name = key.name.value
    let known: [String]
    switch key.aspect {
    case .score: known = rules.outline.factorNames
    case .measure: known = rules.outline.measureNames
    case nil:
      let factors = rules.outline.factorNames
      let taken = Set(factors)
      known = ["rating"] + factors + rules.outline.measureNames.filter { !taken.contains($0) }
    }
    return rules.error(
      .unknownRankingKey,
      Message.unknown(name, key.aspect),
      at: key.name.range,
      hint: NameHint.question(for: name, in: known) ?? Message.known(known)
    )
  }

  private static func repeated(
    _ keys: [(Located<RankingSection.Key>, Bool)],
    in rules: RulesUnderCheck
  ) -> [Finding] {
    var seen: Set<RankingKeyMeaning> = []
    return keys.compactMap { key, isTie in
      guard let meaning = rules.outline.meaning(of: key.value, isTie: isTie),
        !seen.insert(meaning).inserted
      else { return nil }
      return rules.warning(
        .repeatedKey,
        Message.repeated(key.value.name.value),
        at: key.range,
        hint: Message.repeatedHint,
        subjects: [key.value.name.value]
      )
    }
  }

  private enum Message {
    static let noMatrix = "candidates cannot be ordered by rating: there is no matrix"
    static let noMatrixHint = "add a 'matrix', or order by a group"
    static func noOrder(_ name: String) -> String {
      "the categories of '\(name)' have no order"
    }
    static let noOrderHint = "make a criterion of it with a 'table', and order by that"
    static func unknown(_ name: String, _ aspect: RankingSection.Key.Aspect?) -> String {
      switch aspect {
      case .score: "unknown criterion or group '\(name)'"
      case .measure: "unknown measure '\(name)'"
      case nil: "'\(name.clipped)' is nothing to order by"
      }
    }
    static func known(_ names: [String]) -> String { "there are \(listing(names))" }
    static func repeated(_ name: String) -> String { "'\(name)' is looked at a second time" }
    static let repeatedHint = "candidates that are equal by it stay equal: delete it"
  }
}
