import Diagnostics

/// The lines of a file, one after the other, as byte ranges without their line breaks.
struct SourceLines {
  private let bytes: [UInt8]
  private var position: Int
  private var number = 0

  init(_ source: SourceText) {
    bytes = source.bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line with its number from 1, blanks at both ends aside; `nil` behind the last.
  mutating func next() -> (number: Int, range: Range<Int>)? {
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    let range = trimmed(start..<position)
    if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A {
      position += 1
    }
    position += 1
    number += 1
    return (number, range)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, LineCursor.isBlank(bytes[start]) { start += 1 }
    while start < end, LineCursor.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
