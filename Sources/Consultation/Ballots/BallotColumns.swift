import Diagnostics
import Evidence

/// The columns of a file of ballots that a layout names, and those that surely are no options.
struct BallotColumns {
  /// The column of weights; `nil` if each ballot weighs 1.
  let weight: Table.Column?
  /// The columns about the respondents, in the order of the layout.
  let traits: [Table.Column]
  /// Which rows count; `nil` for all.
  let selection: RowSelection?
  /// The columns that may be options, from left to right.
  let candidates: [Table.Column]

  /// Finds the columns that a layout names; `nil` if the rows that count cannot be told.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - layout: Where ballots stand in it.
  ///   - findings: Receives an error for each column that there is not.
  init?(_ file: BallotFile, _ layout: BallotLayout, findings: inout FindingList) {
    func column(_ name: LocatedName) -> Table.Column? {
      Table.column(name, among: file.columns, of: file.source.name, findings: &findings)
    }
    weight = layout.weightColumn.flatMap(column)
    traits = layout.traitColumns.compactMap(column)
    let filter = layout.filter.map { ($0.entry, column($0.column)) }
    if let filter, filter.1 == nil { return nil }
    selection = filter.flatMap { entry, column in
      column.map { RowSelection(entry: entry, column: $0) }
    }
    let named = Set((traits + [weight, selection?.column].compactMap(\.self)).map(\.number))
    candidates = file.columns.filter { !named.contains($0.number) }
  }

  /// Whether a header is that of a column which every survey has and none asks about: `id`,
  /// `respondent`, `timestamp`, `weight`, `group` and their like.
  static func isAboutRespondent(_ name: String) -> Bool {
    isIdentity(name) || roleNames.contains(folded(name))
  }

  /// Whether a header only tells one respondent from another, so that nobody expects it to be used.
  static func isIdentity(_ name: String) -> Bool { identityNames.contains(folded(name)) }

  private static func folded(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static let identityNames: Set<String> = [
    "id", "respondent", "respondents", "respondent id", "response", "response id", "ballot",
    "ballot id", "row", "timestamp", "time", "date", "start time", "completion time",
  ]

  private static let roleNames: Set<String> = ["weight", "weights", "group", "groups"]
}

/// The rows of one group in a file of several.
struct RowSelection {
  /// What the column must hold.
  let entry: String
  /// The column.
  let column: Table.Column
  private let bytes: [UInt8]

  init(entry: String, column: Table.Column) {
    self.entry = entry
    self.column = column
    bytes = Array(entry.trimmed.utf8)
  }

  /// Whether a row is one of them.
  func contains(_ row: BallotRow) -> Bool {
    row.withBytes(column.number - 1) { $0.elementsEqual(bytes) }
  }
}

extension Table.Column {
  /// What a message calls the column: its header in quotes, or its number.
  var label: String { name.isEmpty ? "column \(number)" : "'\(name)'" }
}
