/// Cuts rows that need no care, which is most rows of most files, in one pass over their bytes.
///
/// A row needs no care if it is ASCII without quotes and zeros, has as many cells as the header,
/// ends in a line feed, and is shorter than the longest cell may be: nothing can be wrong with it.
/// Every other row is left to ``CSVScanner``.
struct CSVPlainRow: Sendable {
  /// The cells of the row last cut.
  private(set) var cells: [CSVCell]
  /// The row last cut, without its line end, as offsets in the whole stream.
  private(set) var range = 0..<0
  private let delimiter: UInt8
  private let byteLimit: Int

  /// Makes a cutter.
  ///
  /// - Parameters:
  ///   - columnCount: How many cells the header has.
  ///   - delimiter: What separates cells.
  ///   - byteLimit: The greatest length of a row that is cut.
  init(columnCount: Int, delimiter: UInt8, byteLimit: Int) {
    let empty = CSVCell(start: 0, end: 0, isQuoted: false, hasDoubledQuotes: false)
    cells = [CSVCell](repeating: empty, count: columnCount)
    self.delimiter = delimiter
    self.byteLimit = byteLimit
  }

  /// Cuts the row that begins at an index.
  ///
  /// - Parameters:
  ///   - bytes: A piece of the stream.
  ///   - base: The offset of its first byte in the stream.
  ///   - start: The index of the row's first byte.
  /// - Returns: The index behind its line end, or `nil` if the row needs care.
  mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] > CSVByte.blank || bytes[start] == delimiter else {
      return nil
    }
    let delimiter = self.delimiter
    let stop = min(bytes.count, start + byteLimit)
    let last = cells.count - 1
    var index = start
    var cellStart = start
    var found = 0
    while index < stop {
      let byte = bytes[index]
      if byte == delimiter {
        guard found < last else { return nil }
        keep(found, base + cellStart, base + index)
        found += 1
        cellStart = index + 1
      } else if byte < 0x23 || byte > 0x7F {
        if Self.isOrdinary(byte) {
          index += 1
          continue
        }
        guard found == last, let next = lineEnd(bytes, at: index) else { return nil }
        keep(found, base + cellStart, base + index)
        range = (base + start)..<(base + index)
        return next
      }
      index += 1
    }
    return nil
  }

  private mutating func keep(_ number: Int, _ start: Int, _ end: Int) {
    cells[number] = CSVCell(start: start, end: end, isQuoted: false, hasDoubledQuotes: false)
  }

  /// Whether the byte, one below `#` or above `~`, is text without any meaning of its own.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    byte < CSVByte.quote && byte != 0 && byte != CSVByte.lineFeed && byte != CSVByte.carriageReturn
  }

  /// The index behind a line end; `nil` if it is none, or may go on in the next piece.
  private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    if bytes[index] == CSVByte.lineFeed { return index + 1 }
    guard bytes[index] == CSVByte.carriageReturn, index + 1 < bytes.count,
      bytes[index + 1] == CSVByte.lineFeed
    else { return nil }
    return index + 2
  }
}
