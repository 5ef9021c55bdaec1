package import Diagnostics

extension Table {
  /// How large a table may be that is held in memory.
  package struct Limits: Sendable, Hashable {
    /// The greatest size of the file in bytes; never more than 4 GiB, which offsets can express.
    package var bytes: Int
    /// The greatest number of rows.
    package var rows: Int
    /// The greatest number of cells.
    package var cells: Int

    /// Makes limits; the standard ones are 64 MiB, a million rows, 16 million cells.
    package init(bytes: Int = 1 << 26, rows: Int = 1_000_000, cells: Int = 16_000_000) {
      self.bytes = bytes
      self.rows = rows
      self.cells = cells
    }
  }

  /// Reads a CSV file as a table.
  ///
  /// All problems are found at once. A table is returned whenever there is a header, so that
  /// further checks can run; whether it may be used is for ``FindingList/hasErrors`` to say.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - limits: How large the table may be.
  /// - Returns: The table, or `nil` if nothing can be read as one; and what is wrong with the file.
  /// - Complexity: Linear in the size of the file.
  package static func read(
    _ source: SourceText,
    limits: Limits = Limits()
  ) -> (table: Table?, findings: FindingList) {
    var reading = TableReading(source: source, limits: limits)
    return (reading.table(), reading.findings)
  }
}

/// The work of reading one table.
private struct TableReading {
  let source: SourceText
  let limits: Table.Limits
  var findings = FindingList()
  private var header: [CSVCell]?
  private var cells: [Table.StoredCell] = []
  private var lines: [Int] = []
  private var isFull = false

  init(source: SourceText, limits: Table.Limits) {
    self.source = source
    self.limits = limits
  }

  mutating func table() -> Table? {
    guard source.bytes.count <= min(limits.bytes, Int(UInt32.max)) else {
      findings.append(Message.tooManyBytes(source, limits))
      return nil
    }
    var reader = CSVReader()
    reader.read(source.bytes) { add($0) }
    reader.finish { add($0) }
    findings.append(contentsOf: reader.findings(in: source, header: header))
    guard let header else {
      if findings.isEmpty { findings.append(Message.empty(source)) }
      return nil
    }
    if isFull { findings.append(Message.tooManyRows(source, limits)) }
    if lines.isEmpty, findings.isEmpty { findings.append(Message.noRows(source)) }
    return Table(source: source, columns: columns(header), cells: cells, lines: lines)
  }

  private mutating func add(_ record: CSVRecord) {
    guard let header else {
      header = record.cells
      return
    }
    guard !isFull, record.cells.contains(where: { !record.isBlank($0) }) else { return }
    guard lines.count < limits.rows, cells.count + header.count <= limits.cells else {
      isFull = true
      return
    }
    lines.append(record.row)
    for cell in record.cells.prefix(header.count) { cells.append(Table.StoredCell(cell)) }
    let end = record.range.upperBound
    let empty = CSVCell(start: end, end: end, isQuoted: false, hasDoubledQuotes: false)
    for _ in record.cells.count..<max(header.count, record.cells.count) {
      cells.append(Table.StoredCell(empty))
    }
  }

  // MARK: Columns

  private mutating func columns(_ header: [CSVCell]) -> [Table.Column] {
    var columns: [Table.Column] = []
    var first: [String: Int] = [:]
    for (index, stored) in header.enumerated() {
      let column = Table.Column(stored, number: index + 1, in: source)
      columns.append(column)
      if column.name.isEmpty {
        checkUnnamed(column, columnCount: header.count)
      } else if let earlier = first[column.name] {
        findings.append(Message.duplicateHeader(column, earlier: columns[earlier]))
      } else {
        first[column.name] = index
      }
    }
    return columns
  }

  /// A column without a name and without a single cell is only a stray delimiter.
  private mutating func checkUnnamed(_ column: Table.Column, columnCount: Int) {
    for row in lines.indices {
      let cell = cells[row * columnCount + column.number - 1].cell
      guard source.bytes[cell.range].contains(where: { $0 != CSVByte.blank }) else { continue }
      findings.append(Message.emptyHeader(column, firstCell: source.location(of: cell.range)))
      return
    }
  }
}

extension CSVRecord {
  fileprivate func isBlank(_ cell: CSVCell) -> Bool {
    bytes(of: cell).allSatisfy { $0 == CSVByte.blank || $0 == CSVByte.tab }
  }
}

// MARK: - Messages

private enum Message {
  static func empty(_ source: SourceText) -> Finding {
    Finding(
      .emptyTable,
      .error,
      "the table '\(source.name)' is empty",
      at: .wholeFile(source.name),
      hint: "the first line names the columns, each further line is a row"
    )
  }

  static func noRows(_ source: SourceText) -> Finding {
    Finding(
      .tableWithoutRows,
      .warning,
      "the table '\(source.name)' has a header but no rows",
      at: .wholeFile(source.name)
    )
  }

  static func tooManyBytes(_ source: SourceText, _ limits: Table.Limits) -> Finding {
    Finding(
      .tableTooLarge,
      .error,
      "the table has \(source.bytes.count.grouped) bytes; the most is \(limits.bytes.grouped)",
      at: .wholeFile(source.name),
      hint: "leave out the columns and rows that no measure needs"
    )
  }

  static func tooManyRows(_ source: SourceText, _ limits: Table.Limits) -> Finding {
    Finding(
      .tableTooLarge,
      .error,
      "the table has more than \(limits.rows.grouped) rows or \(limits.cells.grouped) cells",
      at: .wholeFile(source.name),
      hint: "leave out the columns and rows that no measure needs"
    )
  }

  static func emptyHeader(_ column: Table.Column, firstCell: Location) -> Finding {
    Finding(
      .emptyHeader,
      .error,
      "column \(column.number) has cells but no name",
      at: column.location,
      hint: "name it in the first line",
      related: [Finding.Related(message: "its first cell", location: firstCell)]
    )
  }

  static func duplicateHeader(_ column: Table.Column, earlier: Table.Column) -> Finding {
    Finding(
      .duplicateHeader,
      .error,
      "columns \(earlier.number) and \(column.number) are both named '\(column.name)'",
      at: column.location,
      hint: "give each column a name of its own",
      related: [Finding.Related(message: "the first of them", location: earlier.location)]
    )
  }
}
