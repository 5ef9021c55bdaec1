import Diagnostics
import Evidence

/// What is said about files of ballots.
enum BallotMessage {
  static func emptyFile(_ file: String) -> Finding {
    Finding(
      .noBallotFile,
      .error,
      "the file of ballots '\(file)' is empty",
      at: .wholeFile(file),
      hint: "the first line names the columns, each further line is a ballot"
    )
  }

  static func noBallots(_ file: String) -> Finding {
    Finding(
      .noBallots,
      .warning,
      "the file of ballots '\(file)' has a header but no ballots",
      at: .wholeFile(file)
    )
  }

  static func emptySelection(_ selection: RowSelection, _ entries: [String]) -> Finding {
    Finding(
      .emptySelection,
      .error,
      "no row has '\(selection.entry)' in column \(selection.column.label)",
      at: selection.column.location,
      hint: NearestWord.question(for: selection.entry, in: entries)
        ?? "its entries are \(listed(names: entries))"
    )
  }

  static func blankRows(_ count: Int, _ file: String) -> Finding {
    Finding(
      .blankRows,
      .note,
      count == 1
        ? "the blank row at the end is not counted as a ballot"
        : "the \(count.grouped) blank rows at the end are not counted as ballots",
      at: .wholeFile(file)
    )
  }

  static func zeroWeights(_ count: Int, _ column: Table.Column) -> Finding {
    Finding(
      .zeroWeights,
      .note,
      count == 1
        ? "1 ballot weighs 0 and so has no say"
        : "\(count.grouped) ballots weigh 0 and so have no say",
      at: column.location
    )
  }

  static func notATable(_ form: BallotForm, _ file: String) -> Finding {
    Finding(
      .unclearForm,
      .error,
      "ballots of the form '\(form.rawValue)' are not read from a table",
      at: .wholeFile(file),
      hint: formHint
    )
  }

  static func unclearForm(because: String, _ file: BallotFile) -> Finding {
    Finding(
      .unclearForm,
      .error,
      "the form of the ballots in '\(file.source.name)' cannot be told: \(because)",
      at: file.columns.first?.location,
      hint: formHint
    )
  }

  static func told(_ form: BallotForm, because: String, _ file: String) -> Finding {
    Finding(
      .formTold,
      .note,
      "the ballots are read as \(form == .order ? "orders" : form.rawValue): \(because)",
      at: .wholeFile(file),
      hint: "name the form if it is another"
    )
  }

  static func unknownScale(_ layout: BallotLayout, _ file: String) -> Finding {
    let steps = layout.scale.isEmpty ? layout.steps : layout.scale.count
    let most = AnswerScale.stepLimit
    return Finding(
      .unknownScale,
      .error,
      steps.map { "a scale of answers has 2 to \(most) steps, not \($0.grouped)" }
        ?? "the scale of the answers in '\(file)' is not known",
      at: .wholeFile(file),
      hint: "say how many steps it has, as in 'steps: 5', or name them in 'scale', the lowest first"
    )
  }

  static func unclearOrderColumn(_ columns: [Table.Column], _ file: BallotFile) -> Finding {
    Finding(
      .unclearOrderColumn,
      .error,
      columns.isEmpty
        ? "no column of '\(file.source.name)' can hold the orders"
        : "the orders may stand in \(listed(columns))",
      at: columns.first?.location ?? file.columns.first?.location,
      hint: "name the column, as in 'order: preferences'"
    )
  }

  static func tooManyOptions(_ count: Int, _ file: BallotFile) -> Finding {
    Finding(
      .tooManyOptions,
      .error,
      "there are \(count.grouped) options; the most is \(Profile.optionLimit)",
      at: file.columns.first?.location,
      hint: "is this a file of ballots, and the form right?"
    )
  }

  private static let formHint =
    "name the form: ranks, order, ticks, or scores with the number of its steps"

  // MARK: Lists

  /// Columns as a message names them, the first ten of many.
  static func listed(_ columns: [Table.Column]) -> String { listed(columns.map(\.label)) }

  /// Names in quotes, the first ten of many.
  static func listed(names: [String]) -> String { listed(names.map { "'\($0)'" }) }

  private static func listed(_ labels: [String]) -> String {
    let shown = labels.prefix(10).joined(separator: ", ")
    let rest = labels.count - 10
    return rest > 0 ? "\(shown) and \(rest.grouped) more" : shown
  }
}
