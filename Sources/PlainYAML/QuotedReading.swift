/// Texts in single or double quotes (YAML 1.2.2, sections 7.3.1 and 7.3.2).
extension YAMLReader {
  /// Reads a text in quotes over all of its lines; `position` must be at the opening quote.
  ///
  /// - Parameter indent: How far its further lines must be indented at least.
  /// - Returns: The text as a scalar.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func quotedText(indent: Int) throws(BrokenEntry) -> YAMLNode {
    let start = position
    var scan = QuotedScan(quote: current, offset: start + 1, lineStart: lineStart)
    while byte(scan.offset) != scan.quote || isDoubledQuote(scan) {
      let here = byte(scan.offset)
      if here.isLineEnd {
        try foldLine(&scan, indent: indent, isEscaped: false, start: start)
      } else if here == YAMLByte.backslash, scan.quote == YAMLByte.doubleQuote {
        try escape(&scan, indent: indent, start: start)
      } else if here == scan.quote {
        scan.append([here], moving: 2, from: bytes)
      } else {
        scan.offset += 1
      }
    }
    scan.flush(from: bytes)
    let end = scan.offset + 1
    take(.scalar, to: end)
    lineStart = scan.lineStart
    let text = String(decoding: scan.text, as: UTF8.self)
    let style: YAMLScalar.Style =
      scan.quote == YAMLByte.doubleQuote ? .doubleQuoted : .singleQuoted
    return try node(.scalar(YAMLScalar(text: text, style: style)), start..<end)
  }

  private func isDoubledQuote(_ scan: QuotedScan) -> Bool {
    scan.quote == YAMLByte.singleQuote && byte(scan.offset + 1) == scan.quote
  }

  /// Moves over a line break, the empty lines behind it, and the next line's indentation.
  private mutating func foldLine(
    _ scan: inout QuotedScan,
    indent: Int,
    isEscaped: Bool,
    start: Int
  ) throws(BrokenEntry) {
    let lineBreak = scan.offset
    scan.flush(from: bytes)
    if !isEscaped { scan.dropTrailingBlanks() }
    guard let next = followingLine(lineBreak, indent: indent),
      admit(next, indent: indent, until: scan.quote)
    else {
      skipOpenQuote(start)
      isLeftOpen = true
      throw fail(.openQuote(written(start..<start + 1)), at: start..<start + 1)
    }
    if !isEscaped || next.emptyLines > 0 { scan.text += Array(folded(next.emptyLines).utf8) }
    scan.beginLine(next)
  }

  /// Takes the line of a quote that is never closed, without the line break at its end.
  ///
  /// What follows it is probably in order, and the opening line holds the mistake.
  private mutating func skipOpenQuote(_ start: Int) {
    var end = start
    while !byte(end).isLineEnd { end += 1 }
    take(.scalar, to: end)
  }

  /// Reads the escape at a backslash (production c-ns-esc-char).
  private mutating func escape(
    _ scan: inout QuotedScan,
    indent: Int,
    start: Int
  ) throws(BrokenEntry) {
    let letter = byte(scan.offset + 1)
    if letter.isLineEnd {
      scan.flush(from: bytes)
      scan.offset += 1
      scan.runStart = scan.offset
      return try foldLine(&scan, indent: indent, isEscaped: true, start: start)
    }
    if let plain = Self.escaped(letter) {
      return scan.append(Array(plain.utf8), moving: 2, from: bytes)
    }
    let digits = Self.escapeDigits(letter)
    let value = hexadecimal(at: scan.offset + 2, digits: digits)
    if let scalar = value.flatMap(Unicode.Scalar.init) {
      return scan.append(Array(String(scalar).utf8), moving: 2 + digits, from: bytes)
    }
    let range = scan.offset..<endOfBadEscape(scan.offset, digits: value == nil ? 0 : digits)
    let text = written(range)
    report(value == nil ? .escape(text) : .surrogate(text), at: range)
    scan.append(Array("\u{FFFD}".utf8), moving: range.count, from: bytes)
  }

  /// The number written with exactly so many hexadecimal digits, or `nil`.
  private func hexadecimal(at offset: Int, digits: Int) -> UInt32? {
    guard digits > 0, offset + digits <= bytes.count else { return nil }
    var value: UInt32 = 0
    for digit in bytes[offset..<offset + digits] {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(number)
    }
    return value
  }

  /// The offset behind an escape that is none: behind its digits, or else its letter.
  ///
  /// Two surrogates in a row, as JSON writes some characters, are one mistake.
  private func endOfBadEscape(_ offset: Int, digits: Int) -> Int {
    var end = offset + 2 + digits
    while byte(end) & 0xC0 == 0x80 { end += 1 }
    let isPair =
      digits == 4 && byte(end) == YAMLByte.backslash && byte(end + 1) == byte(offset + 1)
      && hexadecimal(at: end + 2, digits: 4).map { (0xDC00...0xDFFF).contains($0) } == true
    return isPair ? end + 6 : end
  }

  /// How many hexadecimal digits follow the letter of a numeric escape (productions 59 to 61).
  private static func escapeDigits(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  /// What the escape of one letter stands for (productions 42 to 58).
  private static func escaped(_ letter: UInt8) -> String? {
    switch letter {
    case UInt8(ascii: "0"): "\u{00}"
    case UInt8(ascii: "a"): "\u{07}"
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "t"), YAMLByte.tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{0B}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case YAMLByte.space: " "
    case YAMLByte.doubleQuote: "\""
    case UInt8(ascii: "/"): "/"
    case YAMLByte.backslash: "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}

/// The state of reading one quoted text: what it holds so far, and the run not yet copied.
private struct QuotedScan {
  let quote: UInt8
  var offset: Int
  var lineStart: Int
  var text: [UInt8] = []
  /// Where the bytes begin that stand for themselves and are still to be copied.
  var runStart: Int
  /// How much of `text` stays although it may end in blanks: up to the last escape or line break.
  private var kept = 0

  init(quote: UInt8, offset: Int, lineStart: Int) {
    self.quote = quote
    self.offset = offset
    self.lineStart = lineStart
    self.runStart = offset
  }

  /// Copies the run up to `offset`.
  mutating func flush(from bytes: [UInt8]) {
    text += bytes[runStart..<min(offset, bytes.count)]
    runStart = offset
  }

  /// Adds what an escape stands for and moves over it.
  mutating func append(_ escaped: [UInt8], moving length: Int, from bytes: [UInt8]) {
    flush(from: bytes)
    text += escaped
    kept = text.count
    offset += length
    runStart = offset
  }

  /// Removes the blanks before a line break, which are not part of the text.
  mutating func dropTrailingBlanks() {
    while text.count > kept, text.last?.isBlank == true { text.removeLast() }
  }

  /// Goes on at the first character of the next line.
  mutating func beginLine(_ line: YAMLReader.Continuation) {
    kept = text.count
    offset = line.content
    lineStart = line.lineStart
    runStart = offset
  }
}
