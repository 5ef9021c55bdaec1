/// Finds the delimiter of a CSV file from its header: the comma, semicolon or tab seen most often.
///
/// Only characters outside quotes count. Of equally frequent ones the comma wins, then the
/// semicolon; a header with none of them has one column, and the comma stands for it. If a quote
/// that is never closed hides all of them, the first line is counted without regard to quotes.
/// The finder can be fed piece by piece and gives up after the greatest length of a cell.
struct CSVDelimiterFinder: Sendable {
  private static let choices = [CSVByte.comma, CSVByte.semicolon, CSVByte.tab]
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private var outsideQuotes = [0, 0, 0]
  private var onFirstLine = [0, 0, 0]
  private var isQuoted = false
  /// Whether the byte before closed a quoted cell, so that a quote now is the second of a pair.
  private var hasJustClosed = false
  private var isFirstLine = true
  /// Whether a quote met now would open a cell.
  private var isCellStart = true
  private var hasText = false
  /// Whether the header has been seen to its end.
  private(set) var isDone = false
  /// How many further bytes are looked at for the end of the header.
  private var remaining: Int

  /// Makes a finder at the start of a file.
  ///
  /// - Parameter limit: The greatest number of bytes to look at.
  init(limit: Int) { remaining = limit }

  /// The delimiter, as far as the header has been seen.
  var delimiter: UInt8 {
    let isHidden = isQuoted && outsideQuotes.allSatisfy { $0 == 0 }
    let counts = isHidden ? onFirstLine : outsideQuotes
    var best = 0
    for index in 1..<counts.count where counts[index] > counts[best] { best = index }
    return Self.choices[best]
  }

  /// Looks at further bytes, up to the end of the header.
  ///
  /// - Parameter bytes: The bytes that follow those seen before.
  mutating func look(at bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if isDone { return }
      look(at: byte)
      remaining -= 1
      isDone = isDone || remaining <= 0
    }
  }

  private mutating func look(at byte: UInt8) {
    // A byte order mark does not make a quote behind it any less the start of a cell.
    if !hasText, Self.byteOrderMark.contains(byte) { return }
    let isSecondQuote = hasJustClosed && byte == CSVByte.quote
    hasJustClosed = isQuoted && byte == CSVByte.quote
    if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
      // Blank lines before the header are no header.
      isCellStart = !isQuoted
      guard hasText else { return }
      isFirstLine = false
      isDone = !isQuoted
    } else if byte == CSVByte.quote {
      isQuoted = isQuoted ? false : isCellStart || isSecondQuote
      isCellStart = false
      hasText = true
    } else if let index = Self.choices.firstIndex(of: byte) {
      if isFirstLine { onFirstLine[index] += 1 }
      if !isQuoted { outsideQuotes[index] += 1 }
      isCellStart = !isQuoted
      hasText = true
    } else {
      isCellStart = false
      hasText = hasText || byte != CSVByte.blank
    }
  }
}
