/// Values in a block: a text, brackets, or a collection by indentation (YAML 1.2.2, section 8.2.3).
extension YAMLReader {
  /// What a value stands behind, which decides what it may be.
  enum ValuePlace {
    /// Behind the `-` of a list item: a collection may begin on the same line.
    case item
    /// Behind a key: a list may have the key's own indentation.
    case key
    /// Behind `---`.
    case marker
  }

  /// Reads the value behind `-`, `key:` or `---`, on the same line or below.
  ///
  /// - Parameters:
  ///   - parent: The indentation of the collection it belongs to; -1 for the document.
  ///   - place: What it stands behind.
  /// - Returns: The value; an absent scalar if there is none.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func blockValue(parent: Int, _ place: ValuePlace) throws(BrokenEntry) -> YAMLNode {
    let indicatorEnd = position
    let hasTab = takeBlanks()
    guard !current.isLineEnd, current != YAMLByte.hash else {
      try endLine(.textAfterQuotes)
      return try valueBelow(parent: parent, place, absentAt: indicatorEnd)
    }
    guard place == .item else {
      return try blockNode(parent: parent, column: nil, place)
    }
    if hasTab, isItem(position) || looksLikeKey(position) {
      throw fail(.tabIndentation, at: indicatorEnd..<position)
    }
    return try nodeWithSiblings(parent: parent, column: position - lineStart)
  }

  /// Reads a value that begins on a line of its own, or none if the next line belongs to others.
  private mutating func valueBelow(
    parent: Int,
    _ place: ValuePlace,
    absentAt offset: Int
  ) throws(BrokenEntry) -> YAMLNode {
    guard let indent = nextLine() else { return try absent(at: offset) }
    let isOwnList = place == .key && indent == parent && isItem(position)
    guard indent > parent || isOwnList else { return try absent(at: offset) }
    if isItem(position) { return try blockSequence(indent: indent, parent: parent) }
    return try nodeWithSiblings(parent: parent, column: indent)
  }

  /// Reads a value where a key may stand; if the first key is broken, its siblings are still read.
  ///
  /// - Parameters:
  ///   - parent: The indentation of the collection it belongs to; -1 for the document.
  ///   - column: The column of `position`, from 0: the indentation of a collection beginning here.
  /// - Returns: The value.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func nodeWithSiblings(parent: Int, column: Int) throws(BrokenEntry) -> YAMLNode {
    let start = position
    do {
      return try blockNode(parent: parent, column: column, .item)
    } catch {
      guard !byte(start).isFlowIndicator else { throw error }
      skipBroken(deeperThan: column)
      guard nextLine() == column, looksLikeKey(position) else { throw error }
      return try blockMapping(indent: column, parent: parent, first: nil)
    }
  }

  /// Reads a value at `position`.
  ///
  /// - Parameters:
  ///   - parent: The indentation of the collection it belongs to; -1 for the document.
  ///   - column: Its column if a collection may begin here, else `nil`.
  ///   - place: What it stands behind.
  /// - Returns: The value.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  private mutating func blockNode(
    parent: Int,
    column: Int?,
    _ place: ValuePlace
  ) throws(BrokenEntry) -> YAMLNode {
    isFlowIndentReported = false
    if let column, isItem(position) {
      pendingIndent = column
      return try blockSequence(indent: column, parent: parent)
    }
    if let column, isIndicator(YAMLByte.question) || isIndicator(YAMLByte.colon) {
      pendingIndent = column
      return try blockMapping(indent: column, parent: parent, first: nil)
    }
    pendingIndent = nil
    if try skipProperties() {
      let offset = position
      try endLine(.textAfterQuotes)
      return try valueBelow(parent: parent, place, absentAt: offset)
    }
    if column == nil, place == .marker, isItem(position) {
      throw fail(.documentLine, at: position..<position + 1)
    }
    if current == YAMLByte.bar || current == YAMLByte.greater {
      return try blockText(parent: parent)
    }
    return try textOrMapping(parent: parent, column: column, place)
  }

  /// Reads a text or brackets, or the whole mapping if a colon shows that it is a key.
  private mutating func textOrMapping(
    parent: Int,
    column: Int?,
    _ place: ValuePlace
  ) throws(BrokenEntry) -> YAMLNode {
    let start = position
    let isBracket = current.isFlowIndicator
    let node = try flowNode(parent: parent, column: column)
    guard isKeyColon() else {
      if current == YAMLByte.colon { throw fail(.colonBlank, at: position..<position + 1) }
      try endLine(isBracket ? .textAfterBrackets : .textAfterQuotes)
      return node
    }
    guard let column else {
      let text = written(node.range)
      throw fail(place == .marker ? .documentLine : .keyInText(text), at: node.range)
    }
    let key = try takeKey(node, start: start)
    return try blockMapping(indent: column, parent: parent, first: key)
  }

  /// Reads a text or brackets in a block.
  mutating func flowNode(parent: Int, column: Int?) throws(BrokenEntry) -> YAMLNode {
    switch current {
    case YAMLByte.doubleQuote, YAMLByte.singleQuote: return try quotedText(indent: parent + 1)
    case YAMLByte.openBracket, YAMLByte.openBrace: return try flowCollection(indent: parent + 1)
    default: break
    }
    guard canBeginPlain(position, inFlow: false) else { throw refusePlain(inFlow: false) }
    return try plainText(indent: parent + 1, inFlow: false, column: column)
  }
}
