/// Writes parts as lines.
struct PartPrinting: Sendable {
  private var lines = FormatLines()

  /// The text of a file.
  ///
  /// - Parameter whole: Its parts.
  /// - Returns: The text, with a line break at its end unless it is empty.
  /// - Complexity: Linear in the length of the text.
  static func text(_ whole: PartReading.Whole) -> String {
    var printing = PartPrinting()
    printing.lines.add(whole.top, indent: 0, start: 0)
    if let marker = whole.marker { printing.lines.add("---", indent: 0, behind: marker) }
    printing.root(whole.root)
    printing.lines.trimEnd()
    return RemarkColumns.texts(printing.lines.lines).map { $0 + "\n" }.joined()
  }

  private mutating func root(_ part: FormatPart) {
    switch part.value {
    case .absent: break
    case .text(let text): add("", text, indent: 0, further: 2, part.behind)
    case .block(let header, let block, let keepsBreaks):
      lines.add(header, indent: 0, behind: part.behind)
      lines.addBlock(block, indent: 2, keepsBreaks: keepsBreaks)
    case .collection(let collection):
      if let line = collection.line, line.columns <= FlowLine.longest {
        lines.add(line, indent: 0, behind: part.behind)
        lines.add(collection.tail, indent: 0, start: 0)
      } else {
        lines.add(part.behind.lines.map { .comment($0) }, indent: 0, start: 0)
        print(collection, indent: 0, isRoot: true)
      }
    }
    lines.add(part.below, indent: 0, start: 0)
  }

  private mutating func print(_ collection: FormatCollection, indent: Int, isRoot: Bool = false) {
    let start = isRoot ? 0 : lines.count
    let rows = TableRows.lines(of: collection, indent: indent)
    var wasSection = false
    for (index, part) in collection.parts.enumerated() {
      let isSection = isRoot && isOnLines(part, indent: indent)
      if isSection, wasSection { lines.addBlank(start: start) }
      wasSection = isSection
      lines.add(part.above, indent: indent, start: start)
      if let row = rows[index] {
        lines.add(row, indent: indent, behind: part.behind)
      } else if let key = part.key {
        entry(part, key: key, indent: indent)
      } else {
        item(part, indent: indent)
      }
      lines.add(part.below, indent: indent + 2, start: start)
    }
    lines.add(collection.tail, indent: indent, start: start)
  }

  /// Whether the value of a part is a collection that stands on lines of its own.
  private func isOnLines(_ part: FormatPart, indent: Int) -> Bool {
    guard case .collection(let collection) = part.value else { return false }
    return line(collection, behind: (part.key ?? "").columns + 2 + indent) == nil
  }

  /// A collection on one line behind so many columns; `nil` if it does not fit.
  private func line(_ collection: FormatCollection, behind columns: Int) -> String? {
    guard let line = collection.line else { return nil }
    return collection.parts.isEmpty || columns + line.columns <= FlowLine.longest ? line : nil
  }

  private mutating func entry(_ part: FormatPart, key: String, indent: Int) {
    switch part.value {
    case .absent: lines.add("\(key):", indent: indent, behind: part.behind)
    case .text(let text):
      add("\(key): ", text, indent: indent, further: indent + 2, part.behind)
    case .block(let header, let block, let keepsBreaks):
      lines.add("\(key): \(header)", indent: indent, behind: part.behind)
      lines.addBlock(block, indent: indent + 2, keepsBreaks: keepsBreaks)
    case .collection(let collection):
      if let line = line(collection, behind: indent + key.columns + 2) {
        return lines.add("\(key): \(line)", indent: indent, behind: part.behind)
      }
      lines.add("\(key):", indent: indent, behind: part.behind)
      print(collection, indent: indent + 2)
    }
  }

  private mutating func item(_ part: FormatPart, indent: Int) {
    switch part.value {
    case .absent: lines.add("-", indent: indent, behind: part.behind)
    case .text(let text): add("- ", text, indent: indent, further: indent + 2, part.behind)
    case .block(let header, let block, let keepsBreaks):
      lines.add("- \(header)", indent: indent, behind: part.behind)
      lines.addBlock(block, indent: indent + 2, keepsBreaks: keepsBreaks)
    case .collection(let collection):
      if let line = line(collection, behind: indent + 2) {
        return lines.add("- \(line)", indent: indent, behind: part.behind)
      }
      // The dash has no room for a comment of its own: the first entry stands behind it.
      lines.add(part.behind.lines.map { .comment($0) }, indent: indent, start: 0)
      let start = lines.count
      print(collection, indent: indent + 2)
      lines.makeItem(from: start, indent: indent)
    }
  }

  /// Adds a text over all of its lines; a comment stands behind the last.
  private mutating func add(
    _ before: String,
    _ text: [String],
    indent: Int,
    further: Int,
    _ behind: FormatPart.Behind
  ) {
    for (index, line) in text.enumerated() {
      let isLast = index == text.count - 1
      lines.add(
        index == 0 ? before + line : line,
        indent: index == 0 ? indent : further,
        behind: isLast ? behind : FormatPart.Behind()
      )
    }
  }
}
