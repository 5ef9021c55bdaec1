/// Lines: indentation, blanks, comments, line breaks, and how to get past a broken line.
extension YAMLReader {
  /// Moves to the next line that holds more than a comment.
  ///
  /// Must be called at the start of a line, or where an earlier call ended. A line indented with a
  /// tab is reported and skipped, with the tab-indented lines that follow it.
  ///
  /// - Returns: The spaces the line is indented by, with `position` behind them; `nil` at the end of
  ///   the document.
  mutating func nextLine() -> Int? {
    if let pendingIndent { return pendingIndent }
    var isBehindTab = false
    while position < bytes.count, !isDocumentMarker(position) {
      let content = endOfBlanks(position)
      guard !takeEmptyLine(content: content) else { continue }
      let indent = endOfSpaces(position) - position
      if position + indent < content {
        if !isBehindTab { report(.tabIndentation, at: position + indent..<content) }
        isBehindTab = true
        takeBrokenLine()
        continue
      }
      take(.blank, to: content)
      pendingIndent = indent
      return indent
    }
    return nil
  }

  /// Takes the line if it holds nothing but blanks and a comment, and says whether it did.
  mutating func takeEmptyLine(content: Int) -> Bool {
    let first = byte(content)
    guard first.isLineEnd || first == YAMLByte.hash else { return false }
    take(.blank, to: content)
    takeComment()
    takeLineBreak()
    return true
  }

  /// Takes what may stand behind a value on its line: blanks, a comment, and the line break.
  ///
  /// - Parameter problem: What to report if something else stands there.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func endLine(_ problem: YAMLProblem) throws(BrokenEntry) {
    takeBlanksAndComment()
    guard current.isLineEnd else { throw fail(problem, at: position..<endOfText(position)) }
    takeLineBreak()
  }

  /// Skips a broken entry: the rest of its line, and the lines indented deeper than its collection.
  ///
  /// A line that begins with a closing bracket is its end as well: nothing can begin so.
  ///
  /// - Parameter indent: The indentation of the collection; the next entry has the same or less.
  mutating func skipBroken(deeperThan indent: Int) {
    if isInBrokenLine {
      pendingIndent = nil
      takeBrokenLine()
      isInBrokenLine = false
    }
    while let found = nextLine(), found > indent || current.isClosingBracket {
      pendingIndent = nil
      takeBrokenLine()
    }
  }

  /// Takes the rest of a line without understanding it.
  mutating func takeBrokenLine() {
    take(.blank, to: endOfBlanks(position))
    if current != YAMLByte.hash {
      take(.scalar, to: endOfText(position))
      take(.blank, to: endOfBlanks(position))
    }
    takeComment()
    takeLineBreak()
  }

  /// Takes blanks, and says whether a tab was among them.
  @discardableResult
  mutating func takeBlanks() -> Bool {
    let start = position
    take(.blank, to: endOfBlanks(position))
    return bytes[start..<position].contains(YAMLByte.tab)
  }

  /// Takes blanks and a comment; one that touches what stands before it is reported.
  mutating func takeBlanksAndComment() {
    take(.blank, to: endOfBlanks(position))
    if current == YAMLByte.hash, position > lineStart, !byte(position - 1).isBlank {
      report(.commentBlank, at: position..<position + 1)
    }
    takeComment()
  }

  /// Takes a comment, if one stands here.
  mutating func takeComment() {
    guard current == YAMLByte.hash else { return }
    var end = position
    while !byte(end).isLineEnd { end += 1 }
    take(.comment, to: end)
  }

  /// Takes a line break, if one stands here.
  mutating func takeLineBreak() {
    let length = breakLength(position)
    guard length > 0 else { return }
    take(.lineBreak, to: position + length)
    lineStart = position
  }
}

// MARK: Looking ahead

extension YAMLReader {
  /// The length of the line break at an offset: 2 for CR LF, 0 if there is none.
  func breakLength(_ offset: Int) -> Int {
    switch byte(offset) {
    case YAMLByte.lineFeed: 1
    case YAMLByte.carriageReturn: byte(offset + 1) == YAMLByte.lineFeed ? 2 : 1
    default: 0
    }
  }

  /// The offset behind the spaces that start at an offset.
  func endOfSpaces(_ offset: Int) -> Int {
    var end = offset
    while byte(end) == YAMLByte.space { end += 1 }
    return end
  }

  /// The offset behind the spaces and tabs that start at an offset.
  func endOfBlanks(_ offset: Int) -> Int {
    var end = offset
    while byte(end).isBlank { end += 1 }
    return end
  }

  /// The offset behind the last character of a line, without a comment and the blanks before it.
  func endOfText(_ offset: Int) -> Int {
    var end = offset
    var next = offset
    while !byte(next).isLineEnd {
      if !byte(next).isBlank {
        if byte(next) == YAMLByte.hash, next > end { break }
        end = next + 1
      }
      next += 1
    }
    return end
  }

  /// Whether `---` or `...` stands alone at the start of the line at `offset`.
  func isDocumentMarker(_ offset: Int) -> Bool {
    let first = byte(offset)
    guard first == YAMLByte.minus || first == YAMLByte.dot else { return false }
    return byte(offset + 1) == first && byte(offset + 2) == first
      && byte(offset + 3).isBlankOrLineEnd
  }

  /// Whether the `-` of a list item stands at an offset.
  func isItem(_ offset: Int) -> Bool {
    byte(offset) == YAMLByte.minus && byte(offset + 1).isBlankOrLineEnd
  }

  /// Whether a key with its colon stands at an offset, as far as one line shows.
  func looksLikeKey(_ offset: Int) -> Bool {
    let first = byte(offset)
    guard first == YAMLByte.doubleQuote || first == YAMLByte.singleQuote else {
      return canBeginPlain(offset, inFlow: false)
        && plainLine(from: offset, inFlow: false).stop == .colon
    }
    var end = offset + 1
    while byte(end) != first, !byte(end).isLineEnd {
      end += byte(end) == YAMLByte.backslash && first == YAMLByte.doubleQuote ? 2 : 1
    }
    guard byte(end) == first else { return false }
    let colon = endOfBlanks(end + 1)
    return byte(colon) == YAMLByte.colon && byte(colon + 1).isBlankOrLineEnd
  }
}
