/// The document: what may stand before, around and behind its value (YAML 1.2.2, chapter 9).
extension YAMLReader {
  /// Reads the whole file.
  ///
  /// - Returns: Its value; an absent scalar if it holds none.
  mutating func document() -> YAMLNode {
    if bytes.starts(with: YAMLByte.orderMark) {
      take(.byteOrderMark, to: YAMLByte.orderMark.count)
      lineStart = position
    }
    skipDirectives()
    let start = position
    var root: YAMLNode?
    do {
      root = try documentValue()
    } catch {
      skipBroken(deeperThan: -1)
    }
    skipLeftover()
    endDocument()
    let absent = YAMLNode.Content.scalar(YAMLScalar(text: "", style: .absent))
    return root ?? YAMLNode(content: absent, range: start..<start)
  }

  private mutating func skipDirectives() {
    while nextLine() == 0, current == YAMLByte.percent {
      report(
        .directive(written(position..<endOfText(position))),
        at: position..<endOfText(position)
      )
      pendingIndent = nil
      takeBrokenLine()
    }
  }

  private mutating func documentValue() throws(BrokenEntry) -> YAMLNode? {
    if pendingIndent == nil, isDocumentMarker(position), current == YAMLByte.minus {
      take(.indicator, to: position + 3)
      return try blockValue(parent: -1, .marker)
    }
    guard let indent = nextLine() else { return nil }
    return try nodeWithSiblings(parent: -1, column: indent)
  }

  /// Reports and skips what stands behind the value of the document.
  private mutating func skipLeftover() {
    guard nextLine() != nil else { return }
    report(.leftover, at: position..<endOfText(position))
    isInBrokenLine = true
    skipBroken(deeperThan: -1)
  }

  /// Reads the `...` behind a document; anything but comments behind it is a second document.
  private mutating func endDocument() {
    while position < bytes.count {
      if pendingIndent == nil, isDocumentMarker(position), current == YAMLByte.dot {
        take(.indicator, to: position + 3)
        guard !isLeftOpen else { return skipDocument() }
        do { try endLine(.textAfterMarker) } catch { skipBroken(deeperThan: -1) }
        _ = nextLine()
        continue
      }
      guard !isLeftOpen else { return skipDocument() }
      let end = max(position + 1, endOfText(position))
      report(.secondDocument, at: position..<end)
      return skipDocument()
    }
  }

  private mutating func skipDocument() {
    pendingIndent = nil
    while position < bytes.count { takeBrokenLine() }
  }
}
