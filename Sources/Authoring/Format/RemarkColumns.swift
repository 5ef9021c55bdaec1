/// Puts the comments behind lines into columns.
///
/// A comment stays in the column where its author put it, if the line leaves two blanks before it;
/// otherwise it stands two blanks behind the line. Comments that stood in one column on
/// neighbouring lines move together.
enum RemarkColumns {
  /// The lines as texts.
  ///
  /// - Parameter lines: The lines of a file.
  /// - Returns: Each with its indentation and its comment, without blanks at its end.
  /// - Complexity: Linear in the number of lines.
  static func texts(_ lines: [FormatLines.Line]) -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, isTogether(lines[end - 1], lines[end]) { end += 1 }
      let run = lines[index..<end]
      let room = run.map { $0.continuesRemark ? 0 : $0.end + 2 }.max() ?? 0
      let column = max(room, lines[index].column ?? 0)
      texts += run.map { text($0, column: column) }
      index = end
    }
    return texts
  }

  private static func isTogether(_ first: FormatLines.Line, _ second: FormatLines.Line) -> Bool {
    guard first.behind != nil, second.behind != nil else { return false }
    return second.continuesRemark || first.column != nil && first.column == second.column
  }

  private static func text(_ line: FormatLines.Line, column: Int) -> String {
    let text = line.text.isEmpty ? "" : blanks(line.indent) + line.text
    guard let behind = line.behind else { return text }
    let start = line.text.isEmpty ? 0 : line.end
    return text + blanks(column - start) + behind
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
