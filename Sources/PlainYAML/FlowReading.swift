/// Lists and mappings in brackets (YAML 1.2.2, section 7.4).
extension YAMLReader {
  /// Reads a list or mapping in brackets that stands in a block; `position` must be at its bracket.
  ///
  /// - Parameter indent: How far its further lines must be indented at least.
  /// - Returns: The list or mapping.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func flowCollection(indent: Int) throws(BrokenEntry) -> YAMLNode {
    flowIndent = indent
    return try flowCollection()
  }

  private mutating func flowCollection() throws(BrokenEntry) -> YAMLNode {
    let open = position
    try enter(at: open)
    defer { leave() }
    let isMapping = current == YAMLByte.openBrace
    take(.indicator, to: open + 1)
    let content: YAMLNode.Content =
      isMapping ? .mapping(try flowEntries(open)) : .sequence(try flowItems(open))
    take(.indicator, to: position + 1)
    return try node(content, open..<position, isFlow: true)
  }

  private mutating func flowEntries(_ open: Int) throws(BrokenEntry) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    while try moveToFlowEntry(open) {
      let entry = try flowEntry(open)
      if !isMergeKey(entry.key) { entries.append(entry) }
      try endFlowEntry(open)
    }
    dropRepetitions(&entries)
    return entries
  }

  private mutating func flowItems(_ open: Int) throws(BrokenEntry) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while try moveToFlowEntry(open) {
      items.append(try flowItem(open))
      try endFlowEntry(open)
    }
    return items
  }

  /// Moves to the next entry; says `false` at the closing bracket.
  private mutating func moveToFlowEntry(_ open: Int) throws(BrokenEntry) -> Bool {
    try skipFlowBlanks(open)
    let here = position..<position + 1
    switch current {
    case closingByte(open): return false
    case YAMLByte.comma: throw fail(.strayComma, at: here)
    case let other where other.isClosingBracket:
      throw fail(
        .closingBracket(written(here), expected: closingText(open)),
        at: here
      )
    default: return true
    }
  }

  /// Takes the comma behind an entry, or stays at the closing bracket.
  private mutating func endFlowEntry(_ open: Int) throws(BrokenEntry) {
    let lineStart = lineStart
    try skipFlowBlanks(open)
    let here = position..<position + 1
    if current == YAMLByte.comma { return take(.indicator, to: position + 1) }
    if current.isClosingBracket { return }
    if current == YAMLByte.colon {
      let isOnNextLine = self.lineStart != lineStart
      throw fail(isOnNextLine ? .multilineKey : .secondColon, at: here)
    }
    throw fail(.missingComma(close: closingText(open)), at: here)
  }

  /// Reads `key: value`, `key:` or `key` between braces.
  private mutating func flowEntry(_ open: Int) throws(BrokenEntry) -> YAMLEntry {
    let start = position
    let node = try flowNode()
    let isKey = takeFlowColon(behind: node)
    let key = try key(from: node, start: start, colon: isKey ? position - 1 : node.range.upperBound)
    guard isKey else {
      if node.scalar?.style == .plain, key.text.utf8.contains(YAMLByte.colon) {
        report(.colonBlank, at: node.range)
      }
      return YAMLEntry(key: key, value: try absent(at: node.range.upperBound))
    }
    if isMergeKey(key), byte(endOfBlanks(position)) == YAMLByte.asterisk {
      isInBrokenLine = true
      throw BrokenEntry()
    }
    return YAMLEntry(key: key, value: try flowValue(open, key: key))
  }

  /// Reads one item of a list; `key: value` in a list is a mapping of one entry.
  private mutating func flowItem(_ open: Int) throws(BrokenEntry) -> YAMLNode {
    let start = position
    let node = try flowNode()
    guard takeFlowColon(behind: node) else { return node }
    try enter(at: start)
    defer { leave() }
    let key = try key(from: node, start: start, colon: position - 1)
    let value = try flowValue(open, key: key)
    let entries = isMergeKey(key) ? [] : [YAMLEntry(key: key, value: value)]
    return try self.node(.mapping(entries), start..<value.range.upperBound, isFlow: true)
  }

  /// Reads the value behind a colon, if there is one.
  private mutating func flowValue(_ open: Int, key: YAMLKey) throws(BrokenEntry) -> YAMLNode {
    let colonEnd = position
    try skipFlowBlanks(open)
    if current == YAMLByte.comma || current.isClosingBracket { return try absent(at: colonEnd) }
    if position == colonEnd, key.scalar.style == .plain {
      report(.colonBlank, at: colonEnd - 1..<colonEnd)
    }
    return try flowNode()
  }

  /// Takes the colon that makes the node before it a key, if one stands on the same line.
  ///
  /// Behind quotes and brackets the value may follow the colon at once, as in JSON.
  private mutating func takeFlowColon(behind node: YAMLNode) -> Bool {
    let colon = endOfBlanks(position)
    let isPlain = node.scalar?.style == .plain
    guard byte(colon) == YAMLByte.colon, !isPlain || !isPlainSafe(colon + 1, inFlow: true) else {
      return false
    }
    take(.blank, to: colon)
    take(.indicator, to: colon + 1)
    return true
  }

  /// Reads one value between brackets, without a colon behind it.
  private mutating func flowNode() throws(BrokenEntry) -> YAMLNode {
    if try skipProperties(inFlow: true) {
      isInBrokenLine = true
      throw BrokenEntry()
    }
    switch current {
    case YAMLByte.doubleQuote, YAMLByte.singleQuote: return try quotedText(indent: flowIndent)
    case YAMLByte.openBracket, YAMLByte.openBrace: return try flowCollection()
    case _ where current == YAMLByte.comma || current.isClosingBracket:
      if tokens.last?.kind != .indicator { return try absent(at: position) }
    default: break
    }
    guard canBeginPlain(position, inFlow: true) else { throw refusePlain(inFlow: true) }
    return try plainText(indent: flowIndent, inFlow: true)
  }

  /// Skips blanks, comments and line breaks between brackets.
  ///
  /// - Throws: `BrokenEntry` if the document ends here, or a line that can only be the next entry of
  ///   the block around follows.
  private mutating func skipFlowBlanks(_ open: Int) throws(BrokenEntry) {
    while true {
      takeBlanksAndComment()
      guard current.isLineEnd else { return }
      guard let next = followingLine(position, indent: 0), continuesFlow(next) else {
        let range = open..<open + 1
        isLeftOpen = true
        throw fail(.openBracket(written(range), close: closingText(open)), at: range)
      }
      takeLineBreak()
    }
  }

  /// Whether a line belongs to the brackets that are open.
  private mutating func continuesFlow(_ next: Continuation) -> Bool {
    guard byte(next.content) != YAMLByte.hash else { return true }
    let spaces = endOfSpaces(next.lineStart)
    if spaces - next.lineStart >= flowIndent {
      if spaces < next.content { reportIndent(next, indent: flowIndent) }
      return true
    }
    if isItem(next.content) || looksLikeKey(next.content) {
      guard closesSoon(next) else { return false }
    }
    reportIndent(next, indent: flowIndent)
    return true
  }

  /// Whether a line soon begins with a closing bracket that is indented as little as this one.
  ///
  /// Then the lines between are what the brackets hold, and not the next entries of the block.
  private func closesSoon(_ line: Continuation) -> Bool {
    var end = line.content
    var openBrackets = 0
    for _ in 0..<8 {
      while !byte(end).isLineEnd {
        if byte(end) == YAMLByte.openBracket || byte(end) == YAMLByte.openBrace {
          openBrackets += 1
        }
        if byte(end).isClosingBracket { openBrackets -= 1 }
        end += 1
      }
      guard let next = followingLine(end, indent: 0) else { return false }
      end = next.content
      if byte(end).isClosingBracket, openBrackets == 0 { return end - next.lineStart < flowIndent }
    }
    return false
  }

  private func closingByte(_ open: Int) -> UInt8 {
    byte(open) == YAMLByte.openBrace ? YAMLByte.closeBrace : YAMLByte.closeBracket
  }

  private func closingText(_ open: Int) -> String {
    byte(open) == YAMLByte.openBrace ? "}" : "]"
  }
}
