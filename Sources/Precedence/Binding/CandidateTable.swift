import Diagnostics
import Evidence
import PlainYAML
import RulesFile
import ScoringKernel

/// The shortest way in: one table with a row per candidate and a column per measure.
///
/// The columns `id` and `name` name the candidate, `name` may be left out, and every other column
/// has the name of a measure. Columns that are no measure are left aside with a warning.
struct CandidateTable {
  private let rules: CheckedRules
  private let table: Table
  private let values: ValueReader
  /// For each measure of the rules, whether the table has a column for it.
  private(set) var isBrought: [Bool]
  /// Whether the rows name candidates.
  var hasIDs: Bool { table.column(named: "id") ?? table.column(named: "name") != nil }
  private(set) var findings = FindingList()

  /// Headers that a table may have for its own use.
  private static let ownColumns = ["id", "name", "about", "note", "notes", "source", "comment"]

  init(_ table: Table, _ rules: CheckedRules) {
    self.rules = rules
    self.table = table
    values = ValueReader(rules)
    isBrought = rules.names.measures.map {
      $0.derivation != nil || table.column(named: $0.id) != nil
    }
  }

  /// The candidates in the order of the rows.
  mutating func candidates() -> [CandidateRecord] {
    let id = table.column(named: "id") ?? table.column(named: "name")
    let columns = measureColumns(but: id)
    guard let id else { return [] }
    let name = table.column(named: "name") ?? id
    var records: [CandidateRecord] = []
    var places: [String: Location] = [:]
    for row in table.rows {
      let cell = row[id]
      let text = cell.text
      if text.isEmpty {
        findings.append(Self.withoutID(cell))
        continue
      }
      if let first = places[text] {
        findings.append(CandidateMessage.duplicate(text, at: cell.location, first: first))
        continue
      }
      places[text] = cell.location
      let label = row[name].text
      records.append(
        CandidateRecord(
          id: text,
          name: label.isEmpty ? text : label,
          location: cell.location,
          inputs: columns.enumerated().map { input(MeasureIndex($0), row, $1, at: cell.location) }
        )
      )
    }
    return records
  }

  private mutating func input(
    _ index: MeasureIndex,
    _ row: Table.Row,
    _ column: Table.Column?,
    at place: Location
  ) -> MeasureInput {
    guard let column else { return .absent("there is no column for it", at: place) }
    return values.input(row[column], index, findings: &findings)
  }

  /// The column of each measure; `nil` for one that has none.
  private mutating func measureColumns(but id: Table.Column?) -> [Table.Column?] {
    let measures = rules.names.measures
    let near = id == nil ? reportMissingID() : nil
    for column in table.columns where column != id && column.name != near {
      if Self.ownColumns.contains(column.name) { continue }
      guard let measure = measures.first(where: { $0.id == column.name }) else {
        findings.append(unknown(column))
        continue
      }
      if let derivation = measure.derivation {
        findings.append(CandidateMessage.derived(measure.id, derivation, at: column.location))
      }
    }
    return measures.map { measure in
      if measure.derivation != nil { return nil }
      guard let column = table.column(named: measure.id) else {
        findings.append(withoutColumn(measure))
        return nil
      }
      return column
    }
  }

  private func unknown(_ column: Table.Column) -> Finding {
    let given = rules.names.measures.filter { $0.derivation == nil }.map(\.id)
    let missing = given.filter { table.column(named: $0) == nil }
    return Finding(
      .unknownMeasureColumn,
      .warning,
      "column '\(column.name.clipped)' is no measure of the rules and is not used",
      at: column.location,
      hint: NearestWord.question(for: column.name, in: missing)
        ?? "the measures are \(given.joined(separator: ", "))"
    )
  }

  private func withoutColumn(_ measure: MeasureName) -> Finding {
    let isRefused = rules.measure(named: measure.id).map(rules.refusesToMiss) ?? false
    return Finding(
      .measureWithoutSource,
      isRefused ? .error : .warning,
      "'\(table.source.name)' has no column '\(measure.id)', so it is missing for every candidate",
      at: table.columns.first?.location,
      hint: "add a column with that header",
      related: [.init(message: "the measure is declared here", location: measure.location)]
    )
  }

  /// Says that there are no ids, and gives the column that is probably meant for them.
  private mutating func reportMissingID() -> String? {
    let near = NearestWord.nearest(to: "id", in: table.columns.map(\.name))
    findings.append(
      Finding(
        .missingIDColumn,
        .error,
        "'\(table.source.name)' has no column 'id'",
        at: table.columns.first?.location,
        hint: near.map { "if '\($0)' holds the ids, call it 'id'" }
          ?? "add a column 'id' with a short name for each candidate"
      )
    )
    return near
  }

  private static func withoutID(_ cell: Cell) -> Finding {
    Finding(
      .invalidCandidate,
      .error,
      "a candidate has no id",
      at: cell.location,
      hint: "give it a short name of its own"
    )
  }
}
