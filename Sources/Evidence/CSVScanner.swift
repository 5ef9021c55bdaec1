/// Cuts a stream of bytes into the cells of one row after another, by the rules of RFC 4180.
///
/// The scanner holds positions only; the bytes stay with ``CSVReader``, which also decides what
/// happens after a fault. It looks at each byte once, never ahead and never back, so the stream can
/// be cut into pieces anywhere.
struct CSVScanner: Sendable {
  /// Why the scanner stopped.
  enum Stop: Sendable, Hashable {
    /// All bytes given have been looked at.
    case atEnd
    /// A row is complete.
    case row
    /// A quote is not closed; ``unclosedQuote`` says where it stands.
    case unclosed(CSVProblem.UnclosedQuote)
  }

  private enum State: Sendable {
    case rowStart
    case cellStart
    case plain
    case quoted
    case behindQuote
    /// Between a row given up and its line end.
    case leavingOut
  }

  let delimiter: UInt8
  let limits: CSVReader.Limits
  /// The cells of the row so far.
  private(set) var cells: [CSVCell] = []
  /// The line on which the row begins, from 1.
  private(set) var row = 1
  /// The offset at which the row begins.
  private(set) var rowStart: Int
  /// The offset behind the row's last byte, once it is complete.
  private(set) var rowEnd: Int
  /// The faults met since ``takeProblems()`` was last called.
  private var problems: [CSVProblem] = []

  private var state = State.rowStart
  /// The line of the byte to come, from 1.
  private var line = 1
  private var isBehindCarriageReturn = false
  /// Where the cell begins, at its opening quote if it has one.
  private var cellStart: Int
  private var cellLine = 1
  /// Where the last closing quote of the cell stands.
  private var closingQuote: Int
  private var hasDoubledQuotes = false
  /// The fault of the cell, of which only the first is told, and where it begins.
  private var fault: (kind: CSVProblem.Kind, offset: Int)?

  /// Makes a scanner that begins at an offset, such as that behind a byte order mark.
  init(delimiter: UInt8, limits: CSVReader.Limits, offset: Int) {
    self.delimiter = delimiter
    self.limits = limits
    (rowStart, rowEnd, cellStart, closingQuote) = (offset, offset, offset, offset)
  }

  /// Whether a row has been begun and not completed, and is to be kept.
  var isInsideRow: Bool { state != .rowStart && state != .leavingOut }

  /// The offset of the quote that opened the cell.
  var openingQuote: Int { cellStart }

  /// The place of the closing quote that has text behind it.
  var closingQuoteRange: Range<Int> { closingQuote..<(closingQuote + 1) }

  /// The faults met since this was last asked.
  mutating func takeProblems() -> [CSVProblem] {
    guard !problems.isEmpty else { return [] }
    defer { problems.removeAll() }
    return problems
  }

  /// Looks at bytes until a row is complete or something is wrong.
  ///
  /// - Parameters:
  ///   - bytes: A piece of the stream.
  ///   - base: The offset of its first byte in the stream.
  ///   - index: Where to begin in the piece; afterwards where the scanner stopped.
  /// - Returns: Why it stopped.
  /// - Complexity: Linear in the number of bytes looked at.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    from index: inout Int
  ) -> Stop {
    while index < bytes.count {
      switch state {
      case .rowStart: beginRow(bytes, base: base, index: &index)
      case .cellStart: beginCell(bytes, base: base, index: &index)
      case .plain:
        if scanPlain(bytes, base: base, index: &index) { return .row }
      case .quoted:
        if scanQuoted(bytes, base: base, index: &index) {
          return .unclosed(.cellTooLong(limit: limits.cellBytes))
        }
      case .behindQuote:
        if let stop = scanBehindQuote(bytes[index], at: base + index, index: &index) { return stop }
      case .leavingOut: leaveOut(bytes, index: &index)
      }
    }
    return .atEnd
  }

  /// Ends the stream: completes the last row, which need not have a line end.
  ///
  /// - Parameter end: The length of the stream.
  /// - Returns: Whether a last row is complete, or why it is not.
  mutating func finish(at end: Int) -> Stop {
    switch state {
    case .rowStart, .leavingOut: return .atEnd
    case .quoted: return .unclosed(.atEndOfFile)
    case .behindQuote: endQuotedCell()
    case .cellStart:
      (cellStart, fault) = (end, nil)
      endPlainCell(at: end)
    case .plain: endPlainCell(at: end)
    }
    guard state != .leavingOut else { return .atEnd }
    endRow(at: end)
    return .row
  }

  /// Whether a row begins at an index; a line feed that belongs to the line end before is passed.
  mutating func isAtRow(_ bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Bool {
    guard state == .rowStart, index < bytes.count else { return false }
    if isBehindCarriageReturn, bytes[index] == CSVByte.lineFeed { index += 1 }
    isBehindCarriageReturn = false
    return true
  }

  /// Takes note of a row that somebody else has cut.
  ///
  /// - Returns: The line on which it stands.
  mutating func passRow() -> Int {
    line += 1
    return line - 1
  }

  /// Goes back to the opening quote of the cell and takes it for an ordinary character.
  ///
  /// The next byte to be scanned is that quote.
  mutating func rereadOpeningQuoteAsText() {
    line = cellLine
    isBehindCarriageReturn = false
    hasDoubledQuotes = false
    // The quote has its finding already; those behind it in the cell are not told again.
    fault = (.quoteInsideCell, -1)
    state = .plain
  }

  // MARK: Rows

  private mutating func beginRow(
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    index: inout Int
  ) {
    let isSecondHalf = isBehindCarriageReturn && bytes[index] == CSVByte.lineFeed
    isBehindCarriageReturn = false
    if isSecondHalf {
      index += 1
      return
    }
    cells.removeAll(keepingCapacity: true)
    row = line
    rowStart = base + index
    state = .cellStart
  }

  private mutating func endRow(at offset: Int) {
    rowEnd = offset
    state = .rowStart
  }

  /// Ends the row if the byte is a line end.
  private mutating func endsRow(with byte: UInt8, at offset: Int, index: inout Int) -> Bool {
    guard byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn else { return false }
    isBehindCarriageReturn = byte == CSVByte.carriageReturn
    line += 1
    index += 1
    guard state != .leavingOut else {
      state = .rowStart
      return false
    }
    endRow(at: offset)
    return true
  }

  private mutating func leaveOut(_ bytes: UnsafeBufferPointer<UInt8>, index: inout Int) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
        _ = endsRow(with: byte, at: 0, index: &index)
        return
      }
      index += 1
    }
  }

  private mutating func giveUpRow(_ kind: CSVProblem.Kind, range: Range<Int>) {
    report(kind, range: range)
    cells.removeAll(keepingCapacity: true)
    state = .leavingOut
  }

  // MARK: Cells

  private mutating func beginCell(
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    index: inout Int
  ) {
    cellStart = base + index
    cellLine = line
    hasDoubledQuotes = false
    fault = nil
    if bytes[index] == CSVByte.quote {
      index += 1
      state = .quoted
    } else {
      state = .plain
    }
  }

  /// Scans a cell without quotes around it; `true` when it ended its row.
  private mutating func scanPlain(
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    index: inout Int
  ) -> Bool {
    let delimiter = self.delimiter
    let stop = min(bytes.count, cellStart - base + limits.cellBytes + 1)
    var i = index
    var byte: UInt8 = 0
    while i < stop {
      byte = bytes[i]
      if byte == delimiter || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
        || byte == CSVByte.quote
      {
        break
      }
      i += 1
    }
    index = i
    guard i < stop else {
      if base + i > cellStart + limits.cellBytes { giveUpLongCell(at: base + i) }
      return false
    }
    if byte == CSVByte.quote {
      if fault == nil { fault = (.quoteInsideCell, base + i) }
      index += 1
      return false
    }
    endPlainCell(at: base + i)
    if byte == delimiter {
      index += 1
      return false
    }
    return endsRow(with: byte, at: base + i, index: &index)
  }

  /// Scans inside quotes; `true` when the cell has grown too long without a closing quote.
  private mutating func scanQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    index: inout Int
  ) -> Bool {
    let stop = min(bytes.count, cellStart - base + limits.cellBytes + 1)
    while index < stop {
      let byte = bytes[index]
      if byte == CSVByte.quote {
        closingQuote = base + index
        index += 1
        state = .behindQuote
        return false
      }
      countLine(byte)
      index += 1
    }
    return base + index > cellStart + limits.cellBytes
  }

  private mutating func countLine(_ byte: UInt8) {
    let isSecondHalf = isBehindCarriageReturn && byte == CSVByte.lineFeed
    isBehindCarriageReturn = byte == CSVByte.carriageReturn
    if isBehindCarriageReturn || (byte == CSVByte.lineFeed && !isSecondHalf) { line += 1 }
  }

  /// Decides what a quote inside quotes was: the first of a pair, the end, or a mistake.
  private mutating func scanBehindQuote(_ byte: UInt8, at offset: Int, index: inout Int) -> Stop? {
    isBehindCarriageReturn = false
    if byte == CSVByte.quote {
      hasDoubledQuotes = true
      index += 1
      state = .quoted
    } else if byte == delimiter {
      endQuotedCell()
      index += 1
    } else if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
      endQuotedCell()
      return endsRow(with: byte, at: offset, index: &index) ? .row : nil
    } else if line != cellLine {
      return .unclosed(.nextQuoteHasTextBehind)
    } else {
      fault = (.textAfterQuote, offset)
      state = .plain
    }
    return nil
  }

  private mutating func endPlainCell(at offset: Int) {
    if let fault, fault.offset >= 0 {
      let end = fault.kind == .textAfterQuote ? offset : fault.offset + 1
      report(fault.kind, range: fault.offset..<end)
    }
    endCell(
      CSVCell(start: cellStart, end: offset, isQuoted: false, hasDoubledQuotes: false),
      at: offset
    )
  }

  private mutating func endQuotedCell() {
    endCell(
      CSVCell(
        start: cellStart + 1,
        end: closingQuote,
        isQuoted: true,
        hasDoubledQuotes: hasDoubledQuotes
      ),
      at: closingQuote + 1
    )
  }

  private mutating func endCell(_ cell: CSVCell, at offset: Int) {
    if cells.count >= limits.columns {
      giveUpRow(.tooManyColumns(limit: limits.columns), range: cellStart..<offset)
    } else if offset - rowStart > limits.rowBytes {
      giveUpRow(.rowTooLong(limit: limits.rowBytes), range: cellStart..<offset)
    } else {
      cells.append(cell)
      state = .cellStart
    }
  }

  private mutating func giveUpLongCell(at offset: Int) {
    giveUpRow(.cellTooLong(limit: limits.cellBytes), range: cellStart..<offset)
  }

  private mutating func report(_ kind: CSVProblem.Kind, range: Range<Int>) {
    problems.append(CSVProblem(kind, range: range, row: row, column: cells.count + 1))
  }
}
