import Diagnostics
import PlainYAML

/// A table gives every category of its measure exactly one level of its scale.
///
/// A category twice is a duplicate key, which the YAML reader finds.
enum TableValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.criteria.flatMap { criterion -> [Finding] in
      guard criterion.kind == .table, let table = criterion.section.table.located else { return [] }
      return levels(table.value, criterion, in: rules)
        + categories(table, criterion, in: rules)
    }
  }

  private static func levels(
    _ rows: [CriterionSection.Row],
    _ criterion: CriterionOutline,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard let names = criterion.scale?.names else { return [] }
    let known = Set(names)
    return rows.filter { !known.contains($0.level.value) }.map { row in
      rules.error(
        .levelNotOnScale,
        Message.level(row.level.value, criterion.name),
        at: row.level.range,
        hint: Message.hint(row.level.value, names, "levels")
      )
    }
  }

  private static func categories(
    _ table: Located<[CriterionSection.Row]>,
    _ criterion: CriterionOutline,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard case .category(let known) = criterion.measureKind, let measure = criterion.measure else {
      return []
    }
    let given = Set(table.value.map(\.category.value))
    let knownSet = Set(known)
    let unknown = table.value.filter { !knownSet.contains($0.category.value) }.map { row in
      rules.error(
        .categoryNotInMeasure,
        Message.category(row.category.value, measure.value),
        at: row.category.range,
        hint: Message.hint(row.category.value, known, "categories")
      )
    }
    let missing = known.filter { !given.contains($0) }
    // A misspelt category is unknown and missing at once: one finding is enough.
    guard missing.count > unknown.count else { return unknown }
    return unknown + [
      rules.error(
        .categoryMissing,
        Message.missing(criterion.name, missing),
        at: criterion.section.name.range,
        hint: Message.missingHint(missing, criterion.scale?.names.first)
      )
    ]
  }

  private enum Message {
    static func level(_ level: String, _ criterion: String) -> String {
      "the criterion '\(criterion)' has no level '\(level.clipped)'"
    }
    static func category(_ category: String, _ measure: String) -> String {
      "the measure '\(measure)' has no category '\(category)'"
    }
    static func hint(_ word: String, _ known: [String], _ what: String) -> String {
      NameHint.question(for: word, in: known) ?? "its \(what) are \(listing(known))"
    }
    static func missing(_ criterion: String, _ categories: [String]) -> String {
      "the table of '\(criterion)' leaves out \(listing(categories.map { "'\($0)'" }))"
    }
    /// The rows to copy, each with the lowest level.
    static func missingHint(_ categories: [String], _ level: String?) -> String {
      let rule = "give every category of the measure a level"
      guard let level else { return rule }
      let rows = categories.prefix(5).map { "\($0): \(level)" }.joined(separator: ", ")
      return rule + ", as in '\(rows)'"
    }
  }
}
