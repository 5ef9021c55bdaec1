/// Keys (YAML 1.2.2, sections 7.4.2 and 8.2.2).
extension YAMLReader {
  /// Reads a key of a mapping and its colon; `position` must be at the start of its line's content.
  ///
  /// - Parameter indent: The indentation of the mapping.
  /// - Returns: The key.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func blockKey(indent: Int) throws(BrokenEntry) -> YAMLKey {
    isFlowIndentReported = false
    if try skipProperties() {
      isInBrokenLine = true
      throw BrokenEntry()
    }
    let start = position
    let isPlain = canBeginPlain(start, inFlow: false)
    let isBlockText = current == YAMLByte.bar || current == YAMLByte.greater
    if isBlockText || isPlain && plainLine(from: start, inFlow: false).stop != .colon {
      throw refuseMissingColon(start)
    }
    let node = try flowNode(parent: indent, column: nil)
    guard isKeyColon() else { throw refuseMissingColon(start) }
    return try takeKey(node, start: start)
  }

  /// Whether the colon of a key follows, on the same line and with a blank behind it.
  func isKeyColon() -> Bool {
    let colon = endOfBlanks(position)
    return byte(colon) == YAMLByte.colon && byte(colon + 1).isBlankOrLineEnd
  }

  /// Whether an indicator stands at `position`, with a blank behind it.
  func isIndicator(_ indicator: UInt8) -> Bool {
    current == indicator && byte(position + 1).isBlankOrLineEnd
  }

  /// Takes the colon behind a node in a block and makes the node a key.
  mutating func takeKey(_ node: YAMLNode, start: Int) throws(BrokenEntry) -> YAMLKey {
    take(.blank, to: endOfBlanks(position))
    let key = try key(from: node, start: start, colon: position)
    take(.indicator, to: position + 1)
    return key
  }

  /// Refuses a line without a key; `key:value` gets the blank that it lacks as a suggestion.
  private mutating func refuseMissingColon(_ start: Int) -> BrokenEntry {
    let range = start..<max(start + 1, endOfText(start))
    let text = written(range)
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isNearly = parts.count == 2 && !parts[0].isEmpty && !parts[0].contains(" ")
    let fix = isNearly ? "\(parts[0]): \(parts[1])" : nil
    return fail(.missingColon(text, fix: fix), at: range)
  }

  /// Makes a key of a node, or refuses it: a collection, several lines, or too long.
  ///
  /// - Parameters:
  ///   - node: The node read before the colon.
  ///   - start: Where the key starts.
  ///   - colon: Where its colon stands.
  /// - Returns: The key.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func key(
    from node: YAMLNode,
    start: Int,
    colon: Int
  ) throws(BrokenEntry) -> YAMLKey {
    guard let scalar = node.scalar else {
      throw fail(.collectionKey, at: start..<node.range.upperBound)
    }
    // Keys are not counted as values.
    nodeCount -= 1
    let range = node.range
    let isLong = colon - range.lowerBound > YAMLLimits.keyLength
    if range.lowerBound < lineStart {
      report(.multilineKey, at: range)
    } else if isLong, characterCount(range.lowerBound..<colon) > YAMLLimits.keyLength {
      report(.longKey, at: range)
    }
    let key = YAMLKey(scalar: scalar, range: range)
    if isMergeKey(key) { report(.mergeKey, at: range) }
    return key
  }

  /// Whether a key is `<<` without quotes, which many programs read as "merge the entries of".
  func isMergeKey(_ key: YAMLKey) -> Bool { key.scalar.style == .plain && key.text == "<<" }

  private func characterCount(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
