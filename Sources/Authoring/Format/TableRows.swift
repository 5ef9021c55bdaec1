/// Entries on one line each that stand like a table.
enum TableRows {
  /// The most blanks that may stand between two columns.
  private static let widestGap = 10

  private struct Row {
    let index: Int
    let key: String
    let collection: FormatCollection
    let line: String
  }

  /// The lines of the entries that line up.
  ///
  /// - Parameters:
  ///   - collection: A mapping.
  ///   - indent: Its indentation.
  /// - Returns: The lines by the positions of the entries; those that stand alone are left out.
  /// - Complexity: Linear in the number of entries and in what they hold.
  static func lines(of collection: FormatCollection, indent: Int) -> [Int: String] {
    let lineUp = collection.shape.lineUp
    guard lineUp != .none, collection.isMapping else { return [:] }
    var lines: [Int: String] = [:]
    for run in runs(collection, indent: indent, lineUp) where run.count > 1 {
      for (row, line) in zip(run, aligned(run, indent: indent)) { lines[row.index] = line }
    }
    return lines
  }

  /// The entries that belong together.
  private static func runs(
    _ collection: FormatCollection,
    indent: Int,
    _ lineUp: KeyOrder.LineUp
  ) -> [[Row]] {
    var runs: [[Row]] = []
    var isBroken = true
    for (index, part) in collection.parts.enumerated() {
      let row = row(part, index: index, indent: indent)
      if lineUp == .neighbours, !part.above.isEmpty { isBroken = true }
      guard let row else {
        isBroken = lineUp == .neighbours || runs.isEmpty
        continue
      }
      if isBroken { runs.append([]) }
      runs[runs.count - 1].append(row)
      isBroken = false
    }
    return runs
  }

  private static func row(_ part: FormatPart, index: Int, indent: Int) -> Row? {
    guard let key = part.key, case .collection(let collection) = part.value,
      let line = collection.line, indent + key.columns + 2 + line.columns <= FlowLine.longest
    else { return nil }
    return Row(index: index, key: key + ":", collection: collection, line: line)
  }

  /// The rows with their columns aligned; with their names alone, or not at all, if they would become
  /// too long.
  private static func aligned(_ rows: [Row], indent: Int) -> [String] {
    let width = rows.map(\.key.columns).max() ?? 0
    let heads = rows.map { padded($0.key, width) + " " }
    let plain = zip(heads, rows).map { $0 + $1.line }
    let wide = columns(rows).map { cells in zip(heads, cells).map { $0 + $1 } }
    for lines in [wide, plain] {
      if let lines, lines.allSatisfy({ indent + $0.columns <= FlowLine.longest }) { return lines }
    }
    return rows.map { "\($0.key) \($0.line)" }
  }

  /// What stands behind the names, in columns; `nil` if the rows are too unlike for that.
  private static func columns(_ rows: [Row]) -> [String]? {
    let cells = rows.compactMap { FlowLine.parts(of: $0.collection) }
    let isMapping = rows[0].collection.isMapping
    guard cells.count == rows.count, cells.allSatisfy({ $0.count == cells[0].count }),
      rows.allSatisfy({ $0.collection.isMapping == isMapping }),
      rows.allSatisfy({ names($0) == names(rows[0]) })
    else { return nil }
    var texts = cells.map { _ in "" }
    for column in cells[0].indices {
      let isLast = column == cells[0].count - 1
      let widths = cells.map { $0[column].columns }
      let width = widths.max() ?? 0
      guard isLast || width - (widths.min() ?? 0) <= widestGap else { return nil }
      for row in cells.indices {
        let cell = cells[row][column]
        texts[row] += isLast ? cell : padded(cell + ",", width + 1) + " "
      }
    }
    return texts.map { isMapping ? "{\($0)}" : "[\($0)]" }
  }

  private static func names(_ row: Row) -> [String] { row.collection.parts.map(\.name) }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.columns))
  }
}
