/// What this subset refuses wherever it stands: anchors, aliases, tags and reserved characters.
extension YAMLReader {
  /// Reports and skips anchors and tags, so that what they stand before is still read.
  ///
  /// - Returns: Whether there were any and nothing stands behind them on the line.
  mutating func skipProperties(inFlow: Bool = false) throws(BrokenEntry) -> Bool {
    guard isProperty else { return false }
    while isProperty {
      let range = position..<endOfWord(position, inFlow: inFlow)
      let text = written(range)
      report(current == YAMLByte.ampersand ? .anchor(text) : .tag(text), at: range)
      take(.scalar, to: range.upperBound)
      take(.blank, to: endOfBlanks(position))
    }
    if current.isLineEnd || current == YAMLByte.hash { return true }
    // What cannot be a value shows that the text was no anchor or tag; it is reported already.
    guard canBeginValue else {
      isInBrokenLine = true
      throw BrokenEntry()
    }
    return false
  }

  private var isProperty: Bool {
    current == YAMLByte.ampersand || current == YAMLByte.exclamationMark
  }

  private var canBeginValue: Bool {
    switch current {
    case YAMLByte.doubleQuote, YAMLByte.singleQuote: true
    case YAMLByte.bar, YAMLByte.greater: byte(position + 1).isLineEnd
    default: current.isFlowIndicator || canBeginPlain(position, inFlow: false)
    }
  }

  /// Refuses a character that cannot begin a text without quotes.
  mutating func refusePlain(inFlow: Bool) -> BrokenEntry {
    let range = position..<min(position + 1, bytes.count)
    let text = written(range)
    switch current {
    case YAMLByte.asterisk:
      let alias = position..<endOfWord(position, inFlow: inFlow)
      return fail(.alias(written(alias)), at: alias)
    case YAMLByte.at, YAMLByte.backquote, YAMLByte.percent:
      return fail(.reservedIndicator(text), at: range)
    case YAMLByte.question: return fail(.explicitKey, at: range)
    case YAMLByte.colon: return fail(.emptyKey, at: range)
    case YAMLByte.hash: return fail(.commentBlank, at: range)
    case YAMLByte.closeBracket, YAMLByte.closeBrace: return fail(.strayBracket(text), at: range)
    case YAMLByte.comma: return fail(.strayComma, at: range)
    case _ where inFlow: return fail(.notInBrackets(text), at: range)
    default: return fail(.itemOnKeyLine, at: range)
    }
  }

  private func endOfWord(_ offset: Int, inFlow: Bool) -> Int {
    var end = offset + 1
    while isPlainSafe(end, inFlow: inFlow) { end += 1 }
    return end
  }
}
