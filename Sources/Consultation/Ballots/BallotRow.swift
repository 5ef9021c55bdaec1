import Evidence

/// One row of a file of ballots, as bytes: no text is built of a cell unless somebody asks for it.
///
/// It is valid only during the call it is given to.
struct BallotRow {
  private let record: CSVRecord

  init(_ record: CSVRecord) { self.record = record }

  /// The line on which the row begins, from 1.
  var line: Int { record.row }

  /// The row as byte offsets in the file.
  var range: Range<Int> { record.range }

  /// Whether the row holds nothing but blanks.
  var isBlank: Bool { record.cells.indices.allSatisfy { bytes($0).isEmpty } }

  /// The bytes of a cell without blanks around it; none where the row is too short.
  ///
  /// - Parameter column: The index of the column, from 0.
  /// - Returns: The bytes; quotes that are written double are still double.
  @inline(__always)
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    guard column < record.cells.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let cell = record.cells[column]
    let bytes = UnsafeBufferPointer(
      rebasing: record.bytes[(cell.start - record.base)..<(cell.end - record.base)]
    )
    return bytes.withoutBlanks
  }

  /// The text of a cell without blanks around it.
  ///
  /// - Parameter column: The index of the column, from 0.
  /// - Returns: The text, empty where the row is too short.
  /// - Complexity: Linear in the length of the cell.
  func text(_ column: Int) -> String {
    guard column < record.cells.count else { return "" }
    return record.text(of: record.cells[column]).trimmed
  }

  /// Hands out the bytes of a cell as they are meant, with doubled quotes made single.
  ///
  /// - Parameters:
  ///   - column: The index of the column, from 0.
  ///   - body: Receives the bytes, which it must not keep.
  /// - Returns: What it makes of them.
  func withBytes<Result>(
    _ column: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard column < record.cells.count, record.cells[column].hasDoubledQuotes else {
      return body(bytes(column))
    }
    return Array(text(column).utf8).withUnsafeBufferPointer(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without blanks, tabs and line ends around them.
  var withoutBlanks: UnsafeBufferPointer<UInt8> {
    var start = startIndex
    var end = endIndex
    while start < end, self[end - 1].isBlank { end -= 1 }
    while start < end, self[start].isBlank { start += 1 }
    return UnsafeBufferPointer(rebasing: self[start..<end])
  }

  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The bytes as text for a message, cut to forty characters.
  var clipped: String {
    // Forty characters have more bytes than this only to make trouble.
    let shown = UnsafeBufferPointer(rebasing: self[..<Swift.min(count, 400)]).text
    return shown.count > 40 || count > 400 ? shown.prefix(40) + "…" : shown
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
