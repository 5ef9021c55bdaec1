package import PlainYAML

/// `matrix:` as written: two levels in, one rating out.
package struct MatrixSection: Sendable {
  /// One row of `cells:`.
  package struct Row: Sendable {
    /// The level of the factor `down`.
    package let level: Located<String>
    /// The ratings, lowest level of the factor `across` first.
    package let ratings: Field<[Located<String>]>
  }

  /// Where the word `matrix` stands, for findings about the whole.
  package let key: Range<Int>
  package private(set) var down: Field<String> = .absent
  package private(set) var across: Field<String> = .absent
  /// Least serious first.
  package private(set) var ratings: Field<[LevelSection]> = .absent
  /// Worst row first, as printed.
  package private(set) var cells: Field<[Row]> = .absent
  package private(set) var about: Field<String> = .absent
}

extension MatrixSection {
  private enum Key: String, CaseIterable, Sendable {
    case down
    case across
    case ratings
    case cells
    case about
  }

  /// Reads `matrix:`; `nil` if it is no mapping.
  init?(_ entry: YAMLEntry, reader: inout StrictReader) {
    guard
      let keys = StrictMapping<Key>(
        entry.value,
        "the matrix",
        at: entry.key.range,
        reader: &reader
      )
    else { return nil }
    key = entry.key.range
    down = keys.text(.down, isRequired: true, hint: Message.downHint, &reader)
    across = keys.text(.across, isRequired: true, hint: Message.acrossHint, &reader)
    ratings = keys.field(.ratings, isRequired: true, hint: Message.ratingsHint, &reader) {
      $0.levels($1, $2)
    }
    cells = keys.field(.cells, isRequired: true, hint: Message.cellsHint, &reader) {
      $0.rows($1, $2)
    }
    about = keys.text(.about, &reader)
  }
}

extension StrictReader {
  fileprivate mutating func rows(_ node: YAMLNode, _ subject: String)
    -> Located<[MatrixSection.Row]>?
  {
    guard let entries = entries(node, subject) else { return nil }
    let rows = entries.map { entry in
      let ratings = items(entry.value, "the row '\(entry.key.text)'") { $0.text($1, $2) }
      return MatrixSection.Row(
        level: Located(entry.key),
        ratings: ratings.map(Field.given) ?? .unreadable(entry.value.range)
      )
    }
    return Located(rows, at: node.range)
  }
}

private enum Message {
  static let downHint = "write the group whose levels are the rows, as in 'down: impact'"
  static let acrossHint = "write the group whose levels are the columns, as in 'across: likelihood'"
  static let ratingsHint =
    "list the ratings, least serious first, as in 'ratings: [Low, Medium, High]'"
  static let cellsHint =
    "write one row for each level down, worst first, as in 'High: [Medium, High, High]'"
}
