/// A user's file as it was read: its name and its bytes, with the start of every line.
///
/// Readers work on the bytes and keep byte offsets; ``location(of:)`` turns an offset into the line
/// and column that an editor shows, only when a finding needs it.
public struct SourceText: Sendable, Hashable {
  /// The name shown to the user, as the user gave it (`rules.yaml`, `evidence/offences.csv`).
  public let name: String
  /// The bytes of the file, untouched.
  package let bytes: [UInt8]
  /// The byte offset at which each line starts; never empty.
  private let lineStarts: [Int]

  /// Makes a source from bytes as read.
  ///
  /// - Parameters:
  ///   - name: The name to show in findings.
  ///   - bytes: The whole file. Lines end in `\n`, `\r\n` or `\r`.
  /// - Complexity: Linear in the number of bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = Self.lineStarts(of: bytes)
  }

  /// Makes a source from text, for tests and for text that never was a file.
  ///
  /// - Parameters:
  ///   - name: The name to show in findings.
  ///   - text: The whole text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The number of lines; a file that ends in a line break counts the empty line after it.
  package var lineCount: Int { lineStarts.count }

  /// The bytes as text; bytes that are not UTF-8 become the replacement character.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of a byte range, for a message or a value.
  ///
  /// - Parameter range: Byte offsets; parts outside the file are cut off.
  /// - Returns: The text; bytes that are not UTF-8 become the replacement character.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The place of a byte range as an editor shows it.
  ///
  /// - Parameter range: Byte offsets; parts outside the file are cut off. An empty range is a place
  ///   between two characters.
  /// - Returns: The location, with the line it stands on.
  /// - Complexity: Linear in the length of the line, logarithmic in the number of lines.
  public func location(of range: Range<Int>) -> Location {
    let range = range.clamped(to: 0..<bytes.count)
    let line = lineIndex(of: range.lowerBound)
    let endLine = lineIndex(of: range.upperBound)
    return Location(
      file: name,
      line: line + 1,
      column: column(of: range.lowerBound, onLine: line),
      endLine: endLine + 1,
      endColumn: column(of: range.upperBound, onLine: endLine),
      excerpt: excerpt(around: range.lowerBound, onLine: line)
    )
  }

  /// The byte offset at which the line of a byte starts.
  ///
  /// - Parameter offset: A byte offset; one behind the end counts as the last line.
  /// - Returns: The offset of the line's first byte.
  /// - Complexity: Logarithmic in the number of lines.
  package func lineStart(of offset: Int) -> Int { lineStarts[lineIndex(of: offset)] }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func column(of offset: Int, onLine line: Int) -> Int {
    let start = contentStart(ofLine: line)
    guard offset > start else { return 1 }
    return characterCount(start..<offset) + 1
  }

  /// Where a line's text starts: behind the byte order mark on the first line.
  private func contentStart(ofLine line: Int) -> Int {
    let start = lineStarts[line]
    return start == 0 && bytes.starts(with: byteOrderMark) ? byteOrderMark.count : start
  }

  private func contentEnd(ofLine line: Int) -> Int {
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > lineStarts[line], bytes[end - 1] == lineFeed || bytes[end - 1] == carriageReturn {
      end -= 1
    }
    return end
  }

  private func excerpt(around offset: Int, onLine line: Int) -> Excerpt {
    let start = contentStart(ofLine: line)
    let end = max(start, contentEnd(ofLine: line))
    guard end - start > Excerpt.byteLimit else {
      return Excerpt(text: text(in: start..<end), skippedCharacters: 0, isCut: false)
    }
    var from = max(start, min(offset, end) - Excerpt.byteLimit / 2)
    while from > start, isContinuation(bytes[from]) { from -= 1 }
    var to = min(end, from + Excerpt.byteLimit)
    while to < end, isContinuation(bytes[to]) { to += 1 }
    return Excerpt(
      text: text(in: from..<to),
      skippedCharacters: characterCount(start..<from),
      isCut: to < end
    )
  }

  /// Characters as an editor counts them: what a reader sees as one is one.
  private func characterCount(_ range: Range<Int>) -> Int {
    let slice = bytes[range]
    // An ASCII line needs no look at grapheme clusters, and it is nearly always one.
    return slice.allSatisfy { $0 < 0x80 } ? slice.count : text(in: range).count
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == lineFeed || byte == carriageReturn else { continue }
      if byte == carriageReturn, index < bytes.count, bytes[index] == lineFeed { index += 1 }
      starts.append(index)
    }
    return starts
  }
}

private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
