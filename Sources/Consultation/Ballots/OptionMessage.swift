import Diagnostics
import Evidence

/// What is said about the options in files of ballots.
extension BallotMessage {
  static func optionTwice(_ id: String, _ column: Table.Column, earlier: Table.Column) -> Finding {
    Finding(
      .optionColumnTwice,
      .error,
      "columns \(earlier.number) and \(column.number) both mean the option '\(id)'",
      at: column.location,
      hint: "leave one of them out",
      related: [Finding.Related(message: "the first of them", location: earlier.location)]
    )
  }

  /// An option that nobody declared is missing from every order of ranks; ticks and answers about
  /// something else, as in a survey of many questions, change nothing.
  static func unknownOption(
    _ column: Table.Column,
    _ form: BallotForm,
    nearest: String?
  ) -> Finding {
    Finding(
      .unknownOptionColumn,
      nearest == nil && form != .ranks ? .warning : .error,
      nearest == nil
        ? "column \(column.label) holds \(marks(form)) but is none of the options"
        : "column \(column.label) is none of the options",
      at: column.location,
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "declare it as an option, withdraw it, or leave the column out"
    )
  }

  static func noOptionColumn(_ form: BallotForm, _ file: BallotFile) -> Finding {
    Finding(
      .noOptionColumn,
      .error,
      "no column of '\(file.source.name)' is an option with \(marks(form))",
      at: file.columns.first?.location,
      hint: "its columns are \(listed(file.columns))"
    )
  }

  static func columnsWithoutMarks(_ columns: [Table.Column], _ form: BallotForm) -> Finding {
    Finding(
      .columnsWithoutMarks,
      .note,
      columns.count == 1
        ? "column \(listed(columns)) does not hold \(marks(form)) and is taken for no option"
        : "columns \(listed(columns)) do not hold \(marks(form)) and are taken for no options",
      at: columns.first?.location
    )
  }

  static func unusedColumns(_ columns: [Table.Column]) -> Finding {
    Finding(
      .unusedColumns,
      .note,
      columns.count == 1
        ? "column \(listed(columns)) is not used"
        : "columns \(listed(columns)) are not used",
      at: columns.first?.location
    )
  }

  static func optionsWithoutColumn(_ ids: [String], _ file: String) -> Finding {
    withoutPlace(ids, "column", file)
  }

  static func optionsWithoutRow(_ ids: [String], _ file: String) -> Finding {
    withoutPlace(ids, "row", file)
  }

  private static func withoutPlace(_ ids: [String], _ what: String, _ file: String) -> Finding {
    Finding(
      .optionWithoutColumn,
      .note,
      ids.count == 1
        ? "the option \(listed(names: ids)) has no \(what) in '\(file)' and is left out"
        : "the options \(listed(names: ids)) have no \(what) in '\(file)' and are left out",
      at: .wholeFile(file)
    )
  }

  private static func marks(_ form: BallotForm) -> String {
    switch form {
    case .ticks: "ticks"
    case .scores: "answers"
    case .ranks, .order, .places, .preflib, .blt: "ranks"
    }
  }

  // MARK: Published orders

  static func missingPlaceColumns(_ file: BallotFile) -> Finding {
    Finding(
      .missingPlaceColumns,
      .error,
      "an order of options and places needs the names of both columns",
      at: file.columns.first?.location,
      hint: "name them, as in 'id: id' and 'place: consultation_rank'"
    )
  }

  static func unknownPublished(
    _ row: BallotRow,
    _ column: Table.Column,
    hint: String?,
    _ file: BallotFile
  ) -> Finding {
    let name = row.withBytes(column.number - 1) { $0.clipped }
    return Finding(
      .unknownPublishedOption,
      .error,
      name.isEmpty
        ? "line \(row.line) names no option in column \(column.label)"
        : "'\(name)' is none of the options",
      at: file.source.location(of: row.range),
      hint: hint ?? "declare it as an option, withdraw it, or leave the row out"
    )
  }

  static func publishedTwice(
    _ name: String,
    _ row: BallotRow,
    earlier: Range<Int>,
    _ file: BallotFile
  ) -> Finding {
    Finding(
      .publishedOptionTwice,
      .error,
      "the option '\(name)' stands in the order twice",
      at: file.source.location(of: row.range),
      hint: "leave one of the rows out",
      related: [
        Finding.Related(message: "the first of them", location: file.source.location(of: earlier))
      ]
    )
  }

  static func unreadablePlace(
    _ row: BallotRow,
    _ column: Table.Column,
    _ file: BallotFile
  ) -> Finding {
    Finding(
      .unreadablePlace,
      .error,
      "'\(row.bytes(column.number - 1).clipped)' in column \(column.label) is no place",
      at: file.source.location(of: row.range),
      hint: "write 1 for the first, 2 for the second; options may share a place"
    )
  }

  static func placeGap(
    _ place: Int,
    after last: Int,
    _ range: Range<Int>,
    _ file: BallotFile
  ) -> Finding {
    Finding(
      .placeGap,
      .warning,
      last == 0 ? "the order begins with place \(place)" : "place \(place) follows place \(last)",
      at: file.source.location(of: range),
      hint: "the gap is closed; correct the place if it is a slip"
    )
  }

  static func withoutPlace(_ ids: [String], _ range: Range<Int>, _ file: BallotFile) -> Finding {
    let list = ids.map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      .optionWithoutPlace,
      .note,
      ids.count == 1
        ? "the option \(list) has no place and stands below those that have one"
        : "the options \(list) have no place and stand level, below those that have one",
      at: file.source.location(of: range)
    )
  }
}
