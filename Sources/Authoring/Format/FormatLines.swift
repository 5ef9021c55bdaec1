/// The lines of a formatted file, as far as they are written.
struct FormatLines: Sendable {
  /// One line.
  struct Line: Sendable {
    var indent: Int
    var text: String
    /// Whether it holds a comment and nothing else, or nothing at all.
    var isRemark = false
    /// The comment behind it.
    var behind: String?
    /// The column in which the author put that, from 0.
    var column: Int?
    /// Whether it is the further line of a comment behind the line above.
    var continuesRemark = false

    /// How many columns it takes up without the comment behind it.
    var end: Int { indent + text.columns }
  }

  private(set) var lines: [Line] = []
  /// Whether an empty line here would become part of the text above.
  private var isSealed = false

  /// How many lines there are.
  var count: Int { lines.count }

  /// Adds a line.
  mutating func add(_ text: String, indent: Int, behind: FormatPart.Behind = .init()) {
    isSealed = false
    lines.append(
      Line(indent: indent, text: text, behind: behind.lines.first, column: behind.column)
    )
    for more in behind.lines.dropFirst() {
      let line = Line(indent: 0, text: "", behind: more, column: behind.column)
      lines.append(line)
      lines[lines.count - 1].continuesRemark = true
    }
  }

  /// Adds the lines of a block of text as they are.
  mutating func addBlock(_ block: [String], indent: Int, keepsBreaks: Bool) {
    for line in block {
      lines.append(line.isEmpty ? Line(indent: 0, text: "") : Line(indent: indent, text: line))
    }
    isSealed = keepsBreaks
  }

  /// Adds comments and empty lines.
  ///
  /// - Parameters:
  ///   - above: The lines.
  ///   - indent: The indentation of the comments.
  ///   - start: Where the collection begins to which they belong; it does not begin with empty lines.
  mutating func add(_ above: [FormatPart.LineAbove], indent: Int, start: Int) {
    for line in above {
      switch line {
      case .blank: addBlank(start: start)
      case .comment(let text):
        lines.append(Line(indent: indent, text: text, isRemark: true))
        isSealed = false
      }
    }
  }

  /// Adds an empty line, unless there is one, the collection begins here, or it would say something.
  mutating func addBlank(start: Int) {
    guard lines.count > start, !isSealed, let last = lines.last, !isEmpty(last) else { return }
    lines.append(Line(indent: 0, text: "", isRemark: true))
  }

  private func isEmpty(_ line: Line) -> Bool { line.isRemark && line.text.isEmpty }

  /// Makes what was added since a line an item: its dash goes before the first line that is no comment,
  /// and comments above that line come to stand above the dash.
  mutating func makeItem(from start: Int, indent: Int) {
    var index = start
    while index < lines.count, lines[index].isRemark {
      lines[index].indent = indent
      index += 1
    }
    guard index < lines.count else { return }
    lines[index].indent = indent
    lines[index].text = "- " + lines[index].text
  }

  /// Removes empty lines at the end that belong to no text.
  mutating func trimEnd() {
    guard !isSealed else { return }
    while let last = lines.last, isEmpty(last) { lines.removeLast() }
  }
}
