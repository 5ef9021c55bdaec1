import Diagnostics
import PlainYAML

/// Scales have two to ten different levels, and as many as the measure that a person judged.
enum LevelValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    let scales: [(String, Field<[LevelSection]>)] =
      rules.criteria.map { ("the criterion '\($0.name)'", $0.section.levels) }
      + rules.groups.map { ("the group '\($0.name)'", $0.section.levels) }
    let ratings = rules.document.matrix.value?.ratings ?? .absent
    return scales.flatMap { count($0.1, Message.levels, of: $0.0, in: rules) }
      + count(ratings, Message.ratings, of: "the matrix", in: rules)
      + (scales.map(\.1) + [ratings]).flatMap { repeated(names($0), in: rules) }
      + rules.measures.flatMap { repeated(categories(of: $0), in: rules) }
      + rules.criteria.compactMap { judged($0, in: rules) }
  }

  private static func count(
    _ levels: Field<[LevelSection]>,
    _ what: String,
    of owner: String,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard let levels = levels.located, !DefaultLevels.allowed.contains(levels.value.count) else {
      return []
    }
    return [
      rules.error(
        .wrongLevelCount,
        Message.count(owner, what, levels.value.count),
        at: levels.range,
        hint: Message.countHint(levels.value.count)
      )
    ]
  }

  private static func repeated(_ names: [Located<String>], in rules: RulesUnderCheck) -> [Finding] {
    var seen: [String: Range<Int>] = [:]
    return names.compactMap { name in
      guard let first = seen[name.value] else {
        seen[name.value] = name.range
        return nil
      }
      return rules.error(
        .repeatedLevel,
        Message.repeated(name.value),
        at: name.range,
        hint: Message.repeatedHint,
        related: [(Message.first, first)]
      )
    }
  }

  private static func judged(
    _ criterion: CriterionOutline,
    in rules: RulesUnderCheck
  ) -> Finding? {
    guard criterion.kind == .judged, case .level(let count) = criterion.measureKind,
      let levels = criterion.section.levels.located, levels.value.count != count,
      let measure = criterion.measure
    else { return nil }
    return rules.error(
      .wrongLevelCount,
      Message.judged(criterion.name, levels.value.count, measure.value, count),
      at: levels.range,
      hint: Message.judgedHint
    )
  }

  private static func names(_ levels: Field<[LevelSection]>) -> [Located<String>] {
    (levels.value ?? []).map(\.name)
  }

  private static func categories(of measure: MeasureOutline) -> [Located<String>] {
    guard case .categories(let names) = measure.section.choices.value else { return [] }
    return names
  }

  private enum Message {
    static let levels = "levels"
    static let ratings = "ratings"
    static func count(_ owner: String, _ what: String, _ count: Int) -> String {
      let name = count == 1 ? String(what.dropLast()) : what
      return "\(owner) has \(count) \(name), should have 2 to 10"
    }
    static func countHint(_ count: Int) -> String {
      count < 2
        ? "a scale with a single step tells no candidate from another"
        : "more than 10 steps cannot be told apart by those who judge them"
    }
    static func repeated(_ name: String) -> String { "'\(name.clipped)' is listed twice" }
    static let repeatedHint = "give each its own name"
    static let first = "first listed here"
    static func judged(_ name: String, _ count: Int, _ measure: String, _ wanted: Int) -> String {
      "the criterion '\(name)' has \(count) levels, its measure '\(measure)' has \(wanted)"
    }
    static let judgedHint = "list a name for each level that can be judged, lowest first"
  }
}
