/// Blocks of text that begin with `|` or `>` (YAML 1.2.2, section 8.1).
extension YAMLReader {
  /// What to do with the line breaks at the end of a block.
  private enum Chomping {
    /// One, if there is any text: the usual way.
    case clip
    /// None (`-`).
    case strip
    /// All (`+`).
    case keep
  }

  private struct BlockHeader {
    var chomping = Chomping.clip
    /// How much deeper than its parent the text is indented, if the header says so.
    var indentation: Int?
  }

  /// Reads a block of text, its last line break included.
  ///
  /// The cursor must be at its `|` or `>`.
  ///
  /// - Parameter parent: The indentation of the collection that it stands in; -1 for none.
  /// - Returns: The text as a scalar.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func blockText(parent: Int) throws(BrokenEntry) -> YAMLNode {
    let start = position
    let isFolded = current == YAMLByte.greater
    let header = try blockHeader()
    if header.indentation != nil, parent < 0 {
      report(.rootBlockIndent, at: start..<position)
    }
    let headerEnd = position
    let text = endOfText(endOfBlanks(position))
    try endLine(blockHeaderProblem(start, headerEnd..<max(headerEnd, text)))
    var lines = BlockLines(isFolded: isFolded)
    try blockLines(&lines, indent: header.indentation.map { max(parent, 0) + $0 }, parent: parent)
    if lines.isEndUnclear(keepsBreaks: header.chomping == .keep), header.chomping != .strip {
      report(.blockEnd, at: bytes.count..<bytes.count)
    }
    take(.scalar, to: header.chomping == .keep ? lines.keptEnd : lines.end)
    let end = max(headerEnd, header.chomping == .keep ? lines.keptEnd : lines.end)
    takeLineBreak()
    let style: YAMLScalar.Style = isFolded ? .folded : .literal
    let scalar = YAMLScalar(text: chomped(lines, header.chomping), style: style)
    return try node(.scalar(scalar), start..<end)
  }

  /// Reads the indicators behind `|` or `>` (production c-b-block-header).
  private mutating func blockHeader() throws(BrokenEntry) -> BlockHeader {
    let start = position
    var header = BlockHeader()
    var end = start + 1
    var hasChomping = false
    while !byte(end).isBlankOrLineEnd {
      let indicator = byte(end)
      if !hasChomping, indicator == YAMLByte.plus || indicator == YAMLByte.minus {
        hasChomping = true
        header.chomping = indicator == YAMLByte.plus ? .keep : .strip
      } else if header.indentation == nil, (UInt8(ascii: "1")...UInt8(ascii: "9")) ~= indicator {
        header.indentation = Int(indicator - UInt8(ascii: "0"))
      } else {
        throw fail(blockHeaderProblem(start, start + 1..<endOfText(start)), at: start..<start + 1)
      }
      end += 1
    }
    take(.scalar, to: end)
    return header
  }

  private func blockHeaderProblem(_ start: Int, _ text: Range<Int>) -> YAMLProblem {
    .blockHeader(written(start..<start + 1), written(text))
  }

  /// Gathers the lines of a block, which begin at `position`, without taking them.
  private mutating func blockLines(
    _ lines: inout BlockLines,
    indent given: Int?,
    parent: Int
  ) throws(BrokenEntry) {
    var indent = given
    var longestEmpty = 0
    var lineStart = position
    lines.end = position
    lines.keptEnd = position
    while lineStart < bytes.count, !isDocumentMarker(lineStart) {
      var content = endOfSpaces(lineStart)
      if let indent { content = min(content, lineStart + indent) }
      let spaces = content - lineStart
      if byte(content).isLineEnd, spaces <= indent ?? Int.max {
        longestEmpty = max(longestEmpty, spaces)
        lines.addEmpty(end: content)
      } else {
        guard spaces >= indent ?? (parent + 1) else {
          return refuseTab(content)
        }
        if indent == nil, longestEmpty > spaces { report(.blockStart, at: content..<content + 1) }
        indent = spaces
        var end = content
        while !byte(end).isLineEnd { end += 1 }
        lines.add(bytes[content..<end], end: end)
        content = end
      }
      let length = breakLength(content)
      lines.hasFinalBreak = length > 0
      lineStart = content + length
    }
  }

  /// Refuses a line of blanks behind a block whose tab stands where indentation is counted.
  private mutating func refuseTab(_ offset: Int) {
    guard byte(offset) == YAMLByte.tab else { return }
    let end = endOfBlanks(offset)
    if byte(end).isLineEnd || byte(end) == YAMLByte.hash {
      report(.tabIndentation, at: offset..<end)
    }
  }

  /// The text with the line breaks at its end that the header asks for.
  private func chomped(_ lines: BlockLines, _ chomping: Chomping) -> String {
    var text = lines.text
    switch chomping {
    case .strip: break
    case .clip: if lines.hasText, lines.isLastLineBroken { text.append(YAMLByte.lineFeed) }
    case .keep:
      let breaks = lines.emptyLines + (lines.hasText && lines.isLastLineBroken ? 1 : 0)
      text += [UInt8](repeating: YAMLByte.lineFeed, count: breaks)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The lines of a block of text, joined as its style says.
private struct BlockLines {
  let isFolded: Bool
  private(set) var text: [UInt8] = []
  private(set) var hasText = false
  /// How many empty lines stand behind the last line of text.
  private(set) var emptyLines = 0
  /// The offset behind the last line of text.
  var end = 0
  /// The offset behind the last line of the block, empty or not.
  var keptEnd = 0
  /// Whether the line added last ends in a line break.
  var hasFinalBreak = false
  private var wasSpaced = false
  private var isLastLineBlank = false

  /// Whether the file ends in a line of blanks, without a line break, that belongs to the text.
  ///
  /// Readers of YAML do not agree whether a line break is to be added there.
  func isEndUnclear(keepsBreaks: Bool) -> Bool {
    guard !hasFinalBreak else { return false }
    return emptyLines > 0 ? keepsBreaks : isLastLineBlank
  }

  /// Whether the last line of text ends in a line break.
  var isLastLineBroken: Bool { emptyLines > 0 || hasFinalBreak }

  init(isFolded: Bool) { self.isFolded = isFolded }

  mutating func addEmpty(end: Int) {
    emptyLines += 1
    keptEnd = end
  }

  /// Adds a line of text (productions l-literal-content and l-folded-content).
  ///
  /// Folding joins two lines by a space unless one of them begins with a blank; empty lines between
  /// them stay line breaks.
  mutating func add(_ line: ArraySlice<UInt8>, end: Int) {
    let isSpaced = line.first?.isBlank ?? false
    let isJoined = isFolded && hasText && !isSpaced && !wasSpaced
    if isJoined, emptyLines == 0 { text.append(YAMLByte.space) }
    let breaks = emptyLines + (hasText && !isJoined ? 1 : 0)
    text += [UInt8](repeating: YAMLByte.lineFeed, count: breaks)
    text += line
    emptyLines = 0
    hasText = true
    wasSpaced = isSpaced
    isLastLineBlank = line.allSatisfy(\.isBlank)
    self.end = end
    keptEnd = end
  }
}
