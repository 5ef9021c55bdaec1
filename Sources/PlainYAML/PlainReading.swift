/// Texts without quotes (YAML 1.2.2, section 7.3.3).
extension YAMLReader {
  /// One line of a plain text.
  struct PlainLine {
    /// What ended the text on this line.
    enum Stop {
      case lineEnd
      case comment
      /// A colon that ends a key.
      case colon
      /// A comma or bracket, between brackets.
      case flowIndicator
    }

    /// The offset behind the last character of the text.
    let end: Int
    let stop: Stop
    /// The offset of what ended it.
    let stopOffset: Int
  }

  /// A line that continues a text above it.
  struct Continuation {
    let content: Int
    let lineStart: Int
    /// How many empty lines stand between the two.
    let emptyLines: Int
    /// A tab within the indentation of one of these empty lines.
    let tab: Range<Int>?
  }

  /// Whether a plain text can begin at an offset (production ns-plain-first).
  func canBeginPlain(_ offset: Int, inFlow: Bool) -> Bool {
    switch byte(offset) {
    case YAMLByte.minus, YAMLByte.question, YAMLByte.colon:
      return isPlainSafe(offset + 1, inFlow: inFlow)
    case YAMLByte.hash, YAMLByte.ampersand, YAMLByte.asterisk, YAMLByte.exclamationMark,
      YAMLByte.bar, YAMLByte.greater, YAMLByte.singleQuote, YAMLByte.doubleQuote,
      YAMLByte.percent, YAMLByte.at, YAMLByte.backquote:
      return false
    case let first: return !first.isFlowIndicator && !first.isBlankOrLineEnd
    }
  }

  /// Whether the character at an offset may follow an indicator within a plain text.
  func isPlainSafe(_ offset: Int, inFlow: Bool) -> Bool {
    let next = byte(offset)
    return !next.isBlankOrLineEnd && !(inFlow && next.isFlowIndicator)
  }

  /// Finds the end of a plain text on its line (production nb-ns-plain-in-line).
  ///
  /// - Complexity: Linear in the length of the text.
  func plainLine(from offset: Int, inFlow: Bool) -> PlainLine {
    var end = offset
    var next = offset
    while true {
      let here = byte(next)
      if here.isBlank {
        next += 1
        continue
      }
      if here.isLineEnd { return PlainLine(end: end, stop: .lineEnd, stopOffset: next) }
      if here == YAMLByte.colon, !isPlainSafe(next + 1, inFlow: inFlow) {
        return PlainLine(end: end, stop: .colon, stopOffset: next)
      }
      if here == YAMLByte.hash, next > end || next == offset {
        return PlainLine(end: end, stop: .comment, stopOffset: next)
      }
      if inFlow, here.isFlowIndicator {
        return PlainLine(end: end, stop: .flowIndicator, stopOffset: next)
      }
      next += 1
      end = next
    }
  }

  /// Reads a plain text over all of its lines; `position` must be at a character that can begin one.
  ///
  /// - Parameters:
  ///   - indent: How far its further lines must be indented at least.
  ///   - inFlow: Whether it stands between brackets.
  ///   - column: Its column if it stands first on its line, where a key could stand as well.
  /// - Returns: The text as a scalar.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func plainText(
    indent: Int,
    inFlow: Bool,
    column: Int? = nil
  ) throws(BrokenEntry) -> YAMLNode {
    let start = position
    var line = plainLine(from: start, inFlow: inFlow)
    var text = written(start..<line.end)
    while line.stop == .lineEnd,
      let next = continuation(at: line.stopOffset, indent: indent, inFlow: inFlow)
    {
      let following = plainLine(from: next.content, inFlow: inFlow)
      try checkContinuation(next, following, of: start..<line.end, inFlow: inFlow, column: column)
      text += folded(next.emptyLines)
      text += written(next.content..<following.end)
      line = following
      lineStart = next.lineStart
    }
    take(.scalar, to: line.end)
    return try node(.scalar(YAMLScalar(text: text, style: .plain)), start..<line.end)
  }

  /// What a line break with empty lines behind it stands for in a text (production b-l-folded).
  func folded(_ emptyLines: Int) -> String {
    emptyLines == 0 ? " " : String(repeating: "\n", count: emptyLines)
  }

  /// Refuses lines that YAML joins to a text although they look like an item or a key.
  private mutating func checkContinuation(
    _ next: Continuation,
    _ line: PlainLine,
    of text: Range<Int>,
    inFlow: Bool,
    column: Int?
  ) throws(BrokenEntry) {
    if isItem(next.content) {
      take(.scalar, to: text.upperBound)
      let dash = next.content..<next.content + 1
      throw fail(.joinedItem(written(text)), at: dash)
    }
    guard line.stop == .colon, !inFlow else { return }
    take(.scalar, to: text.upperBound)
    if next.content - next.lineStart == column {
      throw fail(.missingColon(written(text), fix: nil), at: text)
    }
    let key = next.content..<line.end
    throw fail(.keyInText(written(key)), at: key)
  }

  /// The line that continues the plain text which ends before the line break at `offset`, if any.
  private mutating func continuation(at offset: Int, indent: Int, inFlow: Bool) -> Continuation? {
    guard let next = followingLine(offset, indent: indent) else { return nil }
    let first = byte(next.content)
    if first == YAMLByte.hash || inFlow && first.isFlowIndicator { return nil }
    if first == YAMLByte.colon, !isPlainSafe(next.content + 1, inFlow: inFlow) { return nil }
    return admit(next, indent: indent, until: inFlow ? YAMLByte.comma : nil) ? next : nil
  }
}

// MARK: Lines that continue a text

extension YAMLReader {
  /// The next line that is not empty, or `nil` at the end of the document.
  ///
  /// - Parameters:
  ///   - offset: Where the line break before it stands.
  ///   - indent: How far the text's lines must be indented.
  /// - Returns: The line, with what lies between.
  func followingLine(_ offset: Int, indent: Int) -> Continuation? {
    var lineStart = offset
    var emptyLines = -1
    var tab: Range<Int>?
    while true {
      let length = breakLength(lineStart)
      guard length > 0 else { return nil }
      lineStart += length
      emptyLines += 1
      let content = endOfBlanks(lineStart)
      if !byte(content).isLineEnd {
        guard !isDocumentMarker(lineStart) else { return nil }
        return Continuation(
          content: content,
          lineStart: lineStart,
          emptyLines: emptyLines,
          tab: tab
        )
      }
      let spaces = endOfSpaces(lineStart)
      if spaces < content, spaces - lineStart < indent { tab = tab ?? spaces..<content }
      lineStart = content
    }
  }

  /// Whether a line continues a text; one that merely is indented too little is reported and does.
  ///
  /// - Parameters:
  ///   - next: The line.
  ///   - indent: How far it must be indented, in spaces.
  ///   - closing: What the text goes on to, if it has an end of its own. Then a line indented too
  ///     little can only be a mistake, unless it looks like the next entry.
  /// - Returns: Whether it belongs to the text.
  mutating func admit(_ next: Continuation, indent: Int, until closing: UInt8?) -> Bool {
    let spaces = endOfSpaces(next.lineStart)
    if spaces - next.lineStart >= indent {
      if let tab = next.tab { report(.tabIndentation, at: tab) }
      return true
    }
    guard let closing, !isItem(next.content) else { return false }
    if looksLikeKey(next.content) {
      let key = plainLine(from: next.content, inFlow: false)
      guard bytes[next.content..<key.end].contains(closing) else { return false }
    }
    reportIndent(next, indent: indent)
    return true
  }

  /// Reports, once for each value, that a line inside quotes or brackets is indented too little.
  mutating func reportIndent(_ line: Continuation, indent: Int) {
    guard !isFlowIndentReported else { return }
    isFlowIndentReported = true
    let spaces = endOfSpaces(line.lineStart)
    if spaces < line.content {
      report(.tabIndentation, at: spaces..<line.content)
    } else {
      report(.continuation(indent), at: line.content..<line.content + 1)
    }
  }
}
