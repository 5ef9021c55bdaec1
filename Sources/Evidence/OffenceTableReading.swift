package import Diagnostics

extension OffenceTable {
  /// Reads a table as a table of offences and checks it.
  ///
  /// Every problem is found at once. What the publisher worked out is worked out again: a parent
  /// against the sum of its parts, the change against the two counts, the percentage to its last
  /// printed digit. A difference is a warning, since the counts can still be used.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: Which column plays which part.
  /// - Returns: The table, or `nil` if a column is missing; and what is wrong with it.
  /// - Complexity: Linear in the number of cells.
  package static func read(
    _ table: Table,
    columns: OffenceTableColumns
  ) -> (table: OffenceTable?, findings: FindingList) {
    var reading = OffenceTableReading(table: table, names: columns)
    return (reading.offences(), reading.findings)
  }
}

/// The work of reading one offence table.
private struct OffenceTableReading {
  let table: Table
  let names: OffenceTableColumns
  var findings = FindingList()
  private var categories: [OffenceTable.Category] = []
  private var indices: [String: Int] = [:]

  init(table: Table, names: OffenceTableColumns) {
    self.table = table
    self.names = names
  }

  private static let hierarchyCodes: [FindingCode] = [
    .emptyID, .duplicateID, .unknownParent, .parentCycle,
  ]

  private struct Columns {
    let id: Table.Column
    let label: Table.Column?
    let parent: Table.Column?
    let overlap: Table.Column?
    let counts: [Table.Column]
  }

  mutating func offences() -> OffenceTable? {
    guard let columns = columns() else { return nil }
    for row in table.rows { add(row, columns: columns) }
    if let parent = columns.parent { link(by: parent) }
    let offences = OffenceTable(
      table: table,
      countColumns: columns.counts.map(\.name),
      categories: categories,
      indices: indices
    )
    // A row with the wrong parent makes every sum above it wrong; one mistake is told once.
    if !findings.hasErrors(in: Self.hierarchyCodes) {
      findings.append(contentsOf: offences.subtotalFindings(partial: names.partialParents))
    }
    if let comparison = names.comparison {
      findings.append(contentsOf: offences.comparisonFindings(comparison))
    }
    return offences
  }

  /// The columns named, or `nil` if one of them does not exist.
  private mutating func columns() -> Columns? {
    let names = self.names
    let id = table.column(names.id, findings: &findings)
    let label = names.label.map { table.column($0, findings: &findings) }
    let parent = names.parent.map { table.column($0, findings: &findings) }
    let overlap = names.overlap.map { table.column($0, findings: &findings) }
    let counts = names.allCounts.map { table.column($0, findings: &findings) }
    let published = [names.comparison?.change, names.comparison?.percentage].compactMap { $0 }
      .map { table.column($0, findings: &findings) }
    let optional = [label, parent, overlap].compactMap { $0 } + counts + published
    guard let id, optional.allSatisfy({ $0 != nil }) else { return nil }
    return Columns(
      id: id,
      label: label ?? nil,
      parent: parent ?? nil,
      overlap: overlap ?? nil,
      counts: counts.compactMap { $0 }
    )
  }

  // MARK: Rows

  private mutating func add(_ row: Table.Row, columns: Columns) {
    let cell = row[columns.id]
    let id = cell.text
    let counts = columns.counts.map { count(in: row[$0]) }
    let label = columns.label.map { row[$0].text } ?? ""
    let overlaps = columns.overlap.map { flag(in: row[$0]) } ?? false
    if id.isEmpty { findings.append(RowMessage.emptyID(cell)) }
    if let earlier = indices[id], !id.isEmpty {
      findings.append(RowMessage.duplicateID(id, cell, earlier: categories[earlier].cell))
    } else if !id.isEmpty {
      indices[id] = categories.count
    }
    categories.append(
      OffenceTable.Category(
        id: id,
        label: label.isEmpty ? id : label,
        cell: cell,
        counts: counts,
        overlapsOthers: overlaps
      )
    )
  }

  private mutating func count(in cell: Cell) -> OffenceTable.Count {
    var value: Int?
    if let number = cell.number(as: .plain, findings: &findings) {
      if number.digits < 0 {
        findings.append(Message.negativeCount(number, cell))
      } else if number.whole == nil {
        findings.append(Message.fractionalCount(number, cell))
      } else {
        value = number.whole
      }
    }
    return OffenceTable.Count(value: value, cell: cell)
  }

  private mutating func flag(in cell: Cell) -> Bool {
    switch cell.text.lowercased() {
    case "yes", "y", "true", "1": return true
    case "no", "n", "false", "0", "": return false
    default:
      findings.append(Message.unreadableFlag(cell))
      return false
    }
  }

  // MARK: Hierarchy

  private mutating func link(by column: Table.Column) {
    var hints = NameHints()
    for index in categories.indices {
      let cell = table.cell(row: index, column: column)
      let name = cell.text
      guard !name.isEmpty else { continue }
      if let parent = indices[name] {
        categories[index].parent = parent
      } else {
        let nearest = hints.question(for: name, in: categories.lazy.map(\.id))
        findings.append(Message.unknownParent(name, cell, nearest: nearest))
      }
    }
    cutCycles(by: column)
    for index in categories.indices {
      if let parent = categories[index].parent { categories[parent].children.append(index) }
    }
  }

  /// Reports each circle of parents once and cuts it, so that whoever walks upwards gets to the
  /// top.
  private mutating func cutCycles(by column: Table.Column) {
    /// The walk on which a row was first visited.
    var visit = [Int?](repeating: nil, count: categories.count)
    for start in categories.indices {
      var index: Int? = start
      while let current = index, visit[current] == nil {
        visit[current] = start
        index = categories[current].parent
      }
      guard let entry = index, visit[entry] == start else { continue }
      cutCycle(at: entry, by: column)
    }
  }

  private mutating func cutCycle(at entry: Int, by column: Table.Column) {
    var members: [Int] = []
    var current = entry
    repeat {
      members.append(current)
      let parent = categories[current].parent
      categories[current].parent = nil
      current = parent ?? entry
    } while current != entry
    let ids = members.map { categories[$0].id }
    findings.append(Message.parentCycle(ids, table.cell(row: entry, column: column)))
  }
}

extension FindingList {
  fileprivate func hasErrors(in codes: [FindingCode]) -> Bool {
    uncounted > 0 || sorted.contains { codes.contains($0.code) }
  }
}

// MARK: - Messages

private enum Message {
  static func unknownParent(_ name: String, _ cell: Cell, nearest: String?) -> Finding {
    Finding(
      .unknownParent,
      .error,
      "no row has the id '\(name)', which is named as parent",
      at: cell.location,
      hint: nearest
    )
  }

  static func parentCycle(_ ids: [String], _ cell: Cell) -> Finding {
    let shown = ids.prefix(8).map { "'\($0)'" } + (ids.count > 8 ? ["…"] : [])
    let circle = (shown + ids.prefix(1).map { "'\($0)'" }).joined(separator: " in ")
    return Finding(
      .parentCycle,
      .error,
      "parents lead back to where they began: \(circle)",
      at: cell.location,
      hint: "leave the parent of the topmost row empty"
    )
  }

  static func negativeCount(_ number: DecimalNumber, _ cell: Cell) -> Finding {
    Finding(
      .negativeCount,
      .error,
      "a count cannot be negative, but '\(cell.reference.column)' holds \(number)",
      at: cell.location
    )
  }

  static func fractionalCount(_ number: DecimalNumber, _ cell: Cell) -> Finding {
    Finding(
      .fractionalCount,
      .error,
      "a count is a whole number, but '\(cell.reference.column)' holds \(number)",
      at: cell.location
    )
  }

  static func unreadableFlag(_ cell: Cell) -> Finding {
    Finding(
      .unreadableFlag,
      .error,
      "'\(cell.text)' in '\(cell.reference.column)' is neither yes nor no",
      at: cell.location
    )
  }
}
