import Diagnostics
import PlainYAML

/// The matrix has one row for each level down and one column for each level across, worst row first.
enum MatrixShapeValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    guard let matrix = rules.document.matrix.value else { return [] }
    return axes(matrix, in: rules) + rows(matrix, in: rules) + columns(matrix, in: rules)
  }

  private static func axes(_ matrix: MatrixSection, in rules: RulesUnderCheck) -> [Finding] {
    let names = [matrix.down.located, matrix.across.located].compactMap(\.self)
    let withoutLevels = names.filter { name in
      scale(of: name, in: rules)?.levels.isEmpty == true
    }
    var findings = withoutLevels.map { name in
      rules.error(
        .axisWithoutLevels,
        Message.noLevels(name.value),
        at: name.range,
        hint: Message.noLevelsHint
      )
    }
    if let down = matrix.down.located, let across = matrix.across.located,
      down.value == across.value
    {
      let message = Message.sameTwice(across.value)
      findings.append(rules.error(.sameAxisTwice, message, at: across.range))
    }
    return findings
  }

  private static func rows(_ matrix: MatrixSection, in rules: RulesUnderCheck) -> [Finding] {
    guard let cells = matrix.cells.located else { return [] }
    let rows = cells.value
    guard let down = matrix.down.located, let scale = scale(of: down, in: rules),
      !scale.levels.isEmpty
    else { return size(rows.count, Message.rows, at: matrix.key, in: rules) }
    let names = scale.names
    let known = Set(names)
    let unknown = rows.filter { !known.contains($0.level.value) }.map { row in
      rules.error(
        .levelNotOnScale,
        Message.unknownLevel(row.level.value, down.value),
        at: row.level.range,
        hint: NameHint.question(for: row.level.value, in: names) ?? Message.levels(names)
      )
    }
    guard rows.count == names.count else {
      let given = Set(rows.map(\.level.value))
      let missing = names.reversed().filter { !given.contains($0) }
      return unknown + [
        rules.error(
          .wrongRowCount,
          Message.rowCount(rows.count, down.value, names.count),
          at: matrix.key,
          hint: missing.isEmpty ? nil : Message.missingRows(missing)
        )
      ]
    }
    return unknown + size(rows.count, Message.rows, at: matrix.key, in: rules)
      + (unknown.isEmpty ? order(rows, names, in: rules) : [])
  }

  private static func order(
    _ rows: [MatrixSection.Row],
    _ names: [String],
    in rules: RulesUnderCheck
  ) -> [Finding] {
    let wanted = Array(names.reversed())
    guard let wrong = zip(rows, wanted).first(where: { $0.level.value != $1 }) else { return [] }
    return [
      rules.error(
        .rowsOutOfOrder,
        Message.order(wrong.0.level.value, wrong.1),
        at: wrong.0.level.range,
        hint: Message.orderHint(wanted)
      )
    ]
  }

  private static func columns(_ matrix: MatrixSection, in rules: RulesUnderCheck) -> [Finding] {
    let rows = matrix.cells.value ?? []
    let across = matrix.across.located.flatMap { scale(of: $0, in: rules) }
    let isOwn = across?.isDefault == false || isCriterion(matrix.across.value, in: rules)
    let declared = isOwn ? across?.levels.count : nil
    guard let wanted = declared ?? usualLength(rows), wanted > 0 else { return [] }
    if declared == nil, !DefaultLevels.allowed.contains(wanted) {
      return size(wanted, Message.columns, at: matrix.key, in: rules)
    }
    return rows.compactMap { row in
      guard let ratings = row.ratings.located, ratings.value.count != wanted else { return nil }
      let name = row.level.value
      return rules.error(
        .wrongRowLength,
        declared == nil
          ? Message.rowLength(name, ratings.value.count, wanted)
          : Message.rowLevels(name, ratings.value.count, matrix.across.value ?? "", wanted),
        at: ratings.range,
        hint: Message.rowLengthHint
      )
    }
  }

  /// The length of most rows, as far as the first hundred tell; of equally many the first.
  private static func usualLength(_ rows: [MatrixSection.Row]) -> Int? {
    let lengths = rows.prefix(100).compactMap { $0.ratings.value?.count }
    var best: (length: Int, times: Int)?
    for length in lengths {
      let times = lengths.reduce(0) { $0 + ($1 == length ? 1 : 0) }
      if times > best?.times ?? 0 { best = (length, times) }
    }
    return best?.length
  }

  private static func size(
    _ count: Int,
    _ what: String,
    at range: Range<Int>,
    in rules: RulesUnderCheck
  ) -> [Finding] {
    guard !DefaultLevels.allowed.contains(count) else { return [] }
    return [rules.error(.wrongMatrixSize, Message.size(count, what), at: range)]
  }

  private static func scale(of name: Located<String>, in rules: RulesUnderCheck) -> LevelScale? {
    rules.outline.factorPosition(name.value).flatMap { rules.outline.scale($0) }
  }

  private static func isCriterion(_ name: String?, in rules: RulesUnderCheck) -> Bool {
    guard let name, case .criterion = rules.outline.factorPosition(name) else { return false }
    return true
  }

  private enum Message {
    static let rows = "row"
    static let columns = "column"
    static func noLevels(_ name: String) -> String {
      "'\(name)' has no levels, so it cannot be an axis of the matrix"
    }
    static let noLevelsHint = "a criterion of the kind 'points' gives a number; use 'cuts' instead"
    static func sameTwice(_ name: String) -> String { "'\(name)' is on both axes of the matrix" }
    static func unknownLevel(_ level: String, _ factor: String) -> String {
      "'\(factor)' has no level '\(level)'"
    }
    static func levels(_ names: [String]) -> String {
      "its levels are \(names.joined(separator: ", "))"
    }
    static func rowCount(_ rows: Int, _ factor: String, _ levels: Int) -> String {
      "the matrix has \(rows) \(rows == 1 ? "row" : "rows"), '\(factor)' has \(levels) levels"
    }
    static func missingRows(_ names: [String]) -> String {
      "there is no row for \(names.joined(separator: ", "))"
    }
    static func order(_ row: String, _ wanted: String) -> String {
      "the row '\(row)' stands where '\(wanted)' should stand"
    }
    static func orderHint(_ names: [String]) -> String {
      "rows go from the worst to the best: \(names.joined(separator: ", "))"
    }
    static func rowLength(_ row: String, _ count: Int, _ wanted: Int) -> String {
      "the row '\(row)' has \(count) \(count == 1 ? "rating" : "ratings"), other rows \(wanted)"
    }
    static func rowLevels(_ row: String, _ count: Int, _ factor: String, _ wanted: Int) -> String {
      "the row '\(row)' has \(count) \(count == 1 ? "rating" : "ratings"), '\(factor)' has "
        + "\(wanted) levels"
    }
    static let rowLengthHint = "write one rating for each level across, lowest first"
    static func size(_ count: Int, _ what: String) -> String {
      "the matrix has \(count) \(what)\(count == 1 ? "" : "s"), should have 2 to 10"
    }
  }
}
