import Diagnostics
import Evidence

/// An order as a table: a row for each candidate, its place beside its id.
struct OrderTable: Sendable {
  /// The names from the first place to the last; those of one place in the order of the rows.
  private(set) var entries: [OrderEntry] = []
  /// What is wrong with the table.
  private(set) var findings = FindingList()

  /// How large a table is read: an order is no table of evidence.
  private static let limits = Table.Limits(bytes: 1 << 22, rows: 100_000, cells: 1_000_000)

  /// Whether a file is a table: by its name, or because its first line names both columns.
  static func isTable(_ source: SourceText) -> Bool {
    if source.name.lowercased().hasSuffix(".csv") { return true }
    guard let first = OrderText.lines(source).first, first.count < 10_000 else { return false }
    let cells = source.text(in: first).split { ",;\t".contains($0) }.map { word in
      String(word).trimmed.filter { $0 != "\"" }.lowercased()
    }
    return cells.contains("id") && cells.contains("place")
  }

  /// Reads a table.
  init(_ source: SourceText) {
    let (table, problems) = Table.read(source, limits: Self.limits)
    findings.append(contentsOf: problems)
    guard let table else { return }
    guard let id = column("id", table), let place = column("place", table) else { return }
    var rows: [(place: Int, entry: (name: String, location: Location))] = []
    for row in table.rows {
      let cell = row[place]
      guard let number = Self.place(cell) else {
        findings.append(OrderMessage.unreadablePlace(cell.text, cell.location))
        continue
      }
      rows.append((number, (row[id].text, row[id].location)))
    }
    var last: Int?
    for (_, row) in rows.enumerated().sorted(by: {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }) {
      let (name, location) = row.entry
      let isLevel = row.place == last
      let content: OrderEntry.Content = name.isEmpty ? .nothing : .name(name, isLevel: isLevel)
      entries.append(OrderEntry(content: content, location: location))
      last = row.place
    }
  }

  private mutating func column(_ name: String, _ table: Table) -> Table.Column? {
    if let column = table.columns.first(where: { $0.name.lowercased() == name }) { return column }
    let place = table.columns.first?.location ?? .wholeFile(table.source.name)
    let names = table.columns.map(\.name)
    findings.append(OrderMessage.missingColumn(name, place, has: names))
    return nil
  }

  /// A whole number from 1; `nil` for anything else.
  private static func place(_ cell: Cell) -> Int? {
    guard let number = cell.number().value, number.decimals == 0, number.digits >= 1 else {
      return nil
    }
    return number.digits
  }
}
