import Diagnostics
import PlainYAML

/// Each kind of criterion has its own keys; a key of another kind would have no effect.
enum CriterionKeyValidator {
  private typealias Kind = CriterionSection.Kind

  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.criteria.flatMap { criterion -> [Finding] in
      if criterion.section.isUnreadable || criterion.section.kind.isUnreadable { return [] }
      guard let kind = criterion.kind else { return [noKind(criterion, in: rules)] }
      return foreign(criterion.section, kind, in: rules)
        + missing(criterion.section, kind, in: rules)
        + worse(criterion.section, kind, in: rules)
    }
  }

  private static func noKind(_ criterion: CriterionOutline, in rules: RulesUnderCheck) -> Finding {
    let section = criterion.section
    let given = [
      section.cuts.isAbsent ? nil : "cuts", section.points.isAbsent ? nil : "points",
      section.table.isAbsent ? nil : "table",
    ].compactMap(\.self)
    return rules.error(
      .kindNotGiven,
      given.isEmpty ? Message.noKind(criterion.name) : Message.twoKinds(criterion.name, given),
      at: section.name.range,
      hint: given.isEmpty ? Message.noKindHint(criterion.measureKind) : Message.twoKindsHint
    )
  }

  private static func foreign(
    _ section: CriterionSection,
    _ kind: Kind,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    let given: [(String, Range<Int>?)] = [
      ("levels", section.levels.located?.range), ("cuts", section.cuts.located?.range),
      ("points", section.points.located?.range), ("table", section.table.located?.range),
      ("worse", section.worse.located?.range), ("scores", section.scores.located?.range),
    ]
    return given.compactMap { key, range in
      guard let range, !keys(of: kind).contains(key) else { return nil }
      return rules.error(
        .keyOfOtherKind,
        Message.foreign(section.name.value, kind.rawValue, key),
        at: range,
        hint: Message.foreignHint(key, kind.rawValue, keys(of: kind))
      )
    }
  }

  private static func missing(
    _ section: CriterionSection,
    _ kind: Kind,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    let needed: [(String, Bool)] =
      switch kind {
      case .cuts: [("cuts", section.cuts.isAbsent)]
      case .points: [("points", section.points.isAbsent)]
      case .table: [("table", section.table.isAbsent), ("levels", section.levels.isAbsent)]
      case .judged, .yesNo, .place: []
      }
    return needed.filter(\.1).map { key, _ in
      rules.error(
        .keyOfKindMissing,
        Message.missing(section.name.value, kind.rawValue, key),
        at: section.name.range,
        hint: Message.missingHint(key)
      )
    }
  }

  private static func worse(
    _ section: CriterionSection,
    _ kind: Kind,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard let worse = section.worse.located, keys(of: kind).contains("worse") else { return [] }
    let isYesNo = worse.value == .yes || worse.value == .no
    guard isYesNo != (kind == .yesNo) else { return [] }
    let words = kind == .yesNo ? "'yes' or 'no'" : "'higher' or 'lower'"
    let message = Message.worse(section.name.value, kind.rawValue, words, worse.value.rawValue)
    return [rules.error(.keyOfOtherKind, message, at: worse.range)]
  }

  /// The keys that mean something for a kind, besides those that every criterion has.
  private static func keys(of kind: Kind) -> [String] {
    switch kind {
    case .cuts: ["levels", "cuts", "worse", "scores"]
    case .points: ["points"]
    case .table: ["levels", "table", "scores"]
    case .judged: ["levels", "scores"]
    case .yesNo: ["worse", "scores"]
    case .place: ["levels", "worse", "scores"]
    }
  }

  private enum Message {
    static func noKind(_ name: String) -> String {
      "the criterion '\(name)' does not say how it scores"
    }
    static func noKindHint(_ measure: MeasureKind?) -> String {
      switch measure {
      case .level: "write 'kind: judged'"
      case .yesNo: "write 'kind: yes/no'"
      case .category: "write 'levels' and a 'table' from category to level"
      case .number, nil:
        "write 'cuts', 'points' or 'table'; or 'kind: judged', 'kind: yes/no' or 'kind: place'"
      }
    }
    static func twoKinds(_ name: String, _ keys: [String]) -> String {
      "the criterion '\(name)' has \(keys.map { "'\($0)'" }.joined(separator: " and "))"
    }
    static let twoKindsHint = "keep one of them, or make two criteria of it"
    static func foreign(_ name: String, _ kind: String, _ key: String) -> String {
      "the criterion '\(name)' is of the kind '\(kind)', which has no '\(key)'"
    }
    static func foreignHint(_ key: String, _ kind: String, _ keys: [String]) -> String {
      if key == "worse" { return "list the levels from the least to the most serious instead" }
      return "delete it, or use another kind; '\(kind)' has \(keys.joined(separator: ", "))"
    }
    static func missing(_ name: String, _ kind: String, _ key: String) -> String {
      "the criterion '\(name)' is of the kind '\(kind)' and lacks '\(key)'"
    }
    static func missingHint(_ key: String) -> String {
      switch key {
      case "cuts": "write where each level begins, as in 'cuts: [50, 250, 500, 1000]'"
      case "points": "write measure and score, as in 'points: {0: 0, 100: 10}'"
      case "table": "write the level of each category, as in 'table: {burglary: High}'"
      default: "list the levels, least serious first, as in 'levels: [Low, Medium, High]'"
      }
    }
    static func worse(_ name: String, _ kind: String, _ words: String, _ found: String) -> String {
      "the criterion '\(name)' is of the kind '\(kind)', so 'worse' should be \(words), "
        + "found '\(found)'"
    }
  }
}
