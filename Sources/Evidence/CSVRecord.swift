/// One row of a CSV file, as a view of the reader's memory.
///
/// It is valid only during the call it is given to. Nothing is copied and no text is built until
/// somebody asks for it: a table of a gigabyte is read by looking at most of its cells as bytes.
package struct CSVRecord {
  /// The bytes that hold the row, perhaps with others around it.
  package let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the first of `bytes` in the whole stream.
  package let base: Int
  /// The cells in order; their offsets are those of the whole stream.
  package let cells: [CSVCell]
  /// The line on which the row begins, from 1.
  package let row: Int
  /// The row in the whole stream, without its line end.
  package let range: Range<Int>

  init(
    bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    cells: [CSVCell],
    row: Int,
    range: Range<Int>
  ) {
    self.bytes = bytes
    self.base = base
    self.cells = cells
    self.row = row
    self.range = range
  }

  /// The bytes of a cell without the quotes around it; doubled quotes are still doubled.
  ///
  /// - Parameter cell: One of ``cells``.
  /// - Returns: A view that must not outlive the record.
  package func bytes(of cell: CSVCell) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[(cell.range.lowerBound - base)..<(cell.range.upperBound - base)]
  }

  /// The text of a cell, with doubled quotes made single.
  ///
  /// - Parameter cell: One of ``cells``.
  /// - Returns: The text; bytes that are not UTF-8 become the replacement character.
  /// - Complexity: Linear in the length of the cell.
  package func text(of cell: CSVCell) -> String {
    cell.text(from: bytes(of: cell))
  }

  /// The bytes of the row, for checks that concern it as a whole.
  var rowBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[(range.lowerBound - base)..<(range.upperBound - base)])
  }
}

/// Where a cell stands in a CSV stream, and how it is written.
package struct CSVCell: Sendable, Hashable {
  /// The offset of the cell's first byte, behind the opening quote if it has one.
  package let start: Int
  /// The offset just behind the cell's last byte, before the closing quote if it has one.
  package let end: Int
  /// Whether quotes stand around the cell.
  package let isQuoted: Bool
  /// Whether quotes inside are written double.
  package let hasDoubledQuotes: Bool

  /// The cell's bytes as offsets in the whole stream.
  package var range: Range<Int> { start..<end }

  /// The text of the cell's bytes, with doubled quotes made single.
  func text(from bytes: some Collection<UInt8>) -> String {
    guard hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == CSVByte.quote && !isSecond
      if byte != CSVByte.quote || isSecond { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }
}

/// The bytes that mean something in a CSV file.
enum CSVByte {
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B
  static let tab: UInt8 = 0x09
  static let blank: UInt8 = 0x20
}
