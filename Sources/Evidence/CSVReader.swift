/// Reads a CSV file (RFC 4180) of any length, piece by piece, and hands out its rows.
///
/// The reader keeps at most one row, so its memory does not grow with the file. Lines end in a line
/// feed, a carriage return or both; blank lines are skipped; a byte order mark is skipped; the
/// delimiter is found from the header (``CSVDelimiterFinder``). What does not follow the rules is
/// read as far as it makes sense and told as a ``CSVProblem``: nothing is lost in silence.
///
/// A quote that is never closed would swallow the rest of the file. Such a quote is reported and
/// read as an ordinary character, and reading goes on behind it. A quote counts as not closed if no
/// other follows in the file or within the greatest length of a cell, or if the next one stands on
/// a later line with text behind it.
///
/// ```swift
/// var reader = CSVReader()
/// while let piece = nextPiece() {
///   reader.read(piece) { record in total += record.cells.count }
/// }
/// reader.finish { record in total += record.cells.count }
/// ```
///
/// The rows, and the problems, are the same wherever the file is cut into pieces.
package struct CSVReader: Sendable {
  /// What the reader refuses because no evidence looks like it.
  package struct Limits: Sendable, Hashable {
    /// The greatest length of a cell in bytes.
    package var cellBytes: Int
    /// The greatest length of a row in bytes.
    package var rowBytes: Int
    /// The greatest number of cells in a row.
    package var columns: Int

    /// Makes limits; the standard ones are 1 MiB a cell, 16 MiB a row, 10,000 columns.
    package init(cellBytes: Int = 1 << 20, rowBytes: Int = 1 << 24, columns: Int = 10_000) {
      self.cellBytes = cellBytes
      self.rowBytes = rowBytes
      self.columns = columns
    }
  }

  /// How many problems are kept; further ones are only counted.
  package static let problemLimit = 1000

  private let limits: Limits
  /// What went wrong so far, in the order in which it was met.
  package private(set) var problems: [CSVProblem] = []
  /// How many problems were not kept.
  package private(set) var uncountedProblems = 0
  /// How many cells the header has; `nil` until it has been read.
  package private(set) var columnCount: Int?

  private var finder: CSVDelimiterFinder
  /// The start of the file, until the delimiter is known.
  private var head: [UInt8] = []
  /// Nothing before the delimiter is known.
  private var scanner: CSVScanner?
  /// The first bytes of a row that began in an earlier piece.
  private var carried: [UInt8] = []
  /// The offset at which that row begins.
  private var carriedStart = 0
  /// The offset of the next byte.
  private var offset = 0
  private var isRefused = false
  /// Cuts the rows that need no care; `nil` until the header has been read.
  private var plainRow: CSVPlainRow?
  /// The last row with a misplaced quote, which may have cut it into the wrong number of cells.
  private var rowOfLastQuoteFault = 0

  /// Makes a reader at the start of a file.
  ///
  /// - Parameter limits: What to refuse.
  package init(limits: Limits = Limits()) {
    self.limits = limits
    finder = CSVDelimiterFinder(limit: limits.cellBytes)
  }

  /// The delimiter found, or `nil` while the header has not been seen.
  package var delimiter: UInt8? { scanner?.delimiter }

  /// Reads the next piece of the file.
  ///
  /// - Parameters:
  ///   - piece: The bytes; where the file is cut does not matter.
  ///   - onRecord: Called for every row completed. The record must not be kept.
  /// - Complexity: Linear in the number of bytes.
  package mutating func read(_ piece: UnsafeRawBufferPointer, onRecord: (CSVRecord) -> Void) {
    let bytes = piece.bindMemory(to: UInt8.self)
    guard !isRefused else { return }
    guard scanner == nil else { return scan(bytes, onRecord: onRecord) }
    finder.look(at: bytes)
    let isEnough = finder.isDone && head.count + bytes.count >= 3
    // Most files show their header in the first piece, which then need not be copied.
    if isEnough, head.isEmpty { return readHead(bytes, onRecord) }
    head.append(contentsOf: bytes)
    if isEnough { readHead(onRecord) }
  }

  /// Reads the next piece of the file.
  ///
  /// - Parameters:
  ///   - piece: The bytes; where the file is cut does not matter.
  ///   - onRecord: Called for every row completed. The record must not be kept.
  package mutating func read(_ piece: [UInt8], onRecord: (CSVRecord) -> Void) {
    piece.withUnsafeBytes { read($0, onRecord: onRecord) }
  }

  /// Ends the file.
  ///
  /// - Parameter onRecord: Called for the last row if it has no line end.
  package mutating func finish(onRecord: (CSVRecord) -> Void) {
    if scanner == nil, !isRefused { readHead(onRecord) }
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    while let stop = scanner?.finish(at: offset) {
      switch stop {
      case .row: handOut(nothing, index: 0, onRecord: onRecord)
      case .unclosed(let reason): reread(nothing, index: 0, reason, onRecord: onRecord)
      case .atEnd: return collectProblems()
      }
    }
  }

  /// Scans what was kept of the start of the file.
  private mutating func readHead(_ onRecord: (CSVRecord) -> Void) {
    let bytes = head
    head = []
    bytes.withUnsafeBufferPointer { readHead($0, onRecord) }
  }

  /// Scans the start of the file once the delimiter is known.
  private mutating func readHead(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ onRecord: (CSVRecord) -> Void
  ) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      isRefused = true
      report(CSVProblem(.utf16, range: 0..<2, row: 1, column: 1))
      return
    }
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    scanner = CSVScanner(delimiter: finder.delimiter, limits: limits, offset: offset)
    scan(UnsafeBufferPointer(rebasing: bytes[offset...]), onRecord: onRecord)
  }

  /// Scans a piece whose first byte has the offset ``offset``.
  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    onRecord: (CSVRecord) -> Void
  ) {
    let base = offset
    var index = 0
    while index < bytes.count, scanner != nil {
      scanPlainRows(bytes, base: base, from: &index, onRecord: onRecord)
      let stop = scanner?.scan(bytes, base: base, from: &index)
      offset = base + index
      switch stop {
      case .row: handOut(bytes, index: index, onRecord: onRecord)
      case .unclosed(let reason): reread(bytes, index: index, reason, onRecord: onRecord)
      case .atEnd, nil: carry(bytes, upTo: index)
      }
    }
  }

  /// Hands out rows as long as they need no care.
  private mutating func scanPlainRows(
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    from index: inout Int,
    onRecord: (CSVRecord) -> Void
  ) {
    guard plainRow != nil, scanner?.isAtRow(bytes, from: &index) == true else { return }
    while let next = plainRow?.cut(bytes, base: base, from: index), let row = scanner?.passRow() {
      index = next
      guard let plainRow else { return }
      onRecord(
        CSVRecord(
          bytes: bytes,
          base: base,
          cells: plainRow.cells,
          row: row,
          range: plainRow.range
        )
      )
    }
  }

  /// Keeps the bytes of a row that goes on in the next piece.
  private mutating func carry(_ bytes: UnsafeBufferPointer<UInt8>, upTo index: Int) {
    collectProblems()
    guard let scanner, scanner.isInsideRow else { return carried.removeAll(keepingCapacity: true) }
    addToCarried(bytes, index: index, upTo: offset, rowStart: scanner.rowStart)
  }

  /// Adds what is not carried yet of the row, which begins at `rowStart` and reaches `end`.
  private mutating func addToCarried(
    _ bytes: UnsafeBufferPointer<UInt8>,
    index: Int,
    upTo end: Int,
    rowStart: Int
  ) {
    if carriedStart != rowStart {
      carried.removeAll(keepingCapacity: true)
      carriedStart = rowStart
    }
    let base = offset - index
    let from = max(0, rowStart + carried.count - base)
    let to = min(bytes.count, end - base)
    if from < to { carried.append(contentsOf: bytes[from..<to]) }
  }

  /// Hands out the row just completed, from the piece or, if it began earlier, from what was kept.
  private mutating func handOut(
    _ bytes: UnsafeBufferPointer<UInt8>,
    index: Int,
    onRecord: (CSVRecord) -> Void
  ) {
    guard let scanner else { return }
    let base = offset - index
    let range = scanner.rowStart..<scanner.rowEnd
    guard range.lowerBound < base else {
      return handOut(
        CSVRecord(bytes: bytes, base: base, cells: scanner.cells, row: scanner.row, range: range),
        onRecord: onRecord
      )
    }
    addToCarried(bytes, index: index, upTo: range.upperBound, rowStart: range.lowerBound)
    var whole: [UInt8] = []
    swap(&whole, &carried)
    whole.withUnsafeBufferPointer {
      handOut(
        CSVRecord(
          bytes: $0,
          base: range.lowerBound,
          cells: scanner.cells,
          row: scanner.row,
          range: range
        ),
        onRecord: onRecord
      )
    }
    whole.removeAll(keepingCapacity: true)
    swap(&whole, &carried)
  }

  private mutating func handOut(_ record: CSVRecord, onRecord: (CSVRecord) -> Void) {
    collectProblems()
    guard !record.isBlank else { return }
    check(record)
    onRecord(record)
  }

  /// Takes the quote that opened the cell for an ordinary character and reads again from there.
  ///
  /// Between that quote and the place where it proved not to be closed there are only pairs of
  /// quotes, so the second reading cannot end the same way: no byte is read a third time.
  private mutating func reread(
    _ bytes: UnsafeBufferPointer<UInt8>,
    index: Int,
    _ reason: CSVProblem.UnclosedQuote,
    onRecord: (CSVRecord) -> Void
  ) {
    guard let quote = scanner?.openingQuote, let start = scanner?.rowStart else { return }
    reportUnclosedQuote(at: quote, reason)
    addToCarried(bytes, index: index, upTo: offset, rowStart: start)
    let again = Array(carried[min(carried.count, quote - start)...])
    carried.removeLast(again.count)
    scanner?.rereadOpeningQuoteAsText()
    offset = quote
    again.withUnsafeBufferPointer { scan($0, onRecord: onRecord) }
  }

  private mutating func reportUnclosedQuote(at quote: Int, _ reason: CSVProblem.UnclosedQuote) {
    collectProblems()
    guard let scanner else { return }
    report(
      CSVProblem(
        .unclosedQuote(reason),
        range: quote..<(quote + 1),
        row: scanner.row,
        column: scanner.cells.count + 1,
        related: reason == .nextQuoteHasTextBehind ? scanner.closingQuoteRange : nil
      )
    )
  }

  /// Checks what only a whole row shows: its encoding and its number of cells.
  ///
  /// A row with a misplaced quote is not counted: the one mistake explains the other.
  private mutating func check(_ record: CSVRecord) {
    if let fault = UTF8Check.firstFault(in: record.rowBytes) { report(fault, in: record) }
    let found = record.cells.count
    guard let expected = columnCount else { return expect(found) }
    guard found != expected, rowOfLastQuoteFault != record.row else { return }
    let isShort = found < expected
    let start = isShort ? record.range.upperBound : record.cells[expected].start
    report(
      CSVProblem(
        isShort
          ? .tooFewCells(expected: expected, found: found)
          : .tooManyCells(expected: expected, found: found),
        range: start..<record.range.upperBound,
        row: record.row,
        column: min(found, expected) + 1
      )
    )
  }

  private mutating func expect(_ count: Int) {
    columnCount = count
    plainRow = scanner.map {
      CSVPlainRow(
        columnCount: count,
        delimiter: $0.delimiter,
        byteLimit: min(limits.cellBytes, limits.rowBytes)
      )
    }
  }

  private mutating func report(_ fault: UTF8Check.Fault, in record: CSVRecord) {
    let index: Int
    let kind: CSVProblem.Kind
    switch fault {
    case .zeroByte(let at): (index, kind) = (at, .zeroByte)
    case .notUTF8(let at): (index, kind) = (at, .notUTF8(byte: record.rowBytes[at]))
    }
    let offset = record.range.lowerBound + index
    let column = record.cells.firstIndex { offset < $0.end } ?? record.cells.count - 1
    report(
      CSVProblem(kind, range: offset..<(offset + 1), row: record.row, column: column + 1)
    )
  }

  private mutating func collectProblems() {
    guard let found = scanner?.takeProblems(), !found.isEmpty else { return }
    for problem in found { report(problem) }
  }

  private mutating func report(_ problem: CSVProblem) {
    if problem.isQuoteFault { rowOfLastQuoteFault = problem.row }
    if problems.count < Self.problemLimit {
      problems.append(problem)
    } else {
      uncountedProblems += 1
    }
  }
}

extension CSVProblem {
  fileprivate var isQuoteFault: Bool {
    switch kind {
    case .unclosedQuote, .textAfterQuote, .quoteInsideCell: true
    default: false
    }
  }
}

extension CSVRecord {
  /// Whether the line holds nothing but blanks.
  fileprivate var isBlank: Bool {
    guard cells.count == 1, let cell = cells.first, !cell.isQuoted else { return false }
    return bytes(of: cell).allSatisfy { $0 == CSVByte.blank || $0 == CSVByte.tab }
  }
}
