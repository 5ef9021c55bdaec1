/// Writes Markdown in which no text can be taken for markup.
///
/// Every text is escaped here; signs that mean something stand in this file and nowhere else. What
/// is written is CommonMark with the tables of GitHub Flavored Markdown, without HTML.
///
/// Source: CommonMark 0.31.2, sections 2.4, 2.5 and 4 to 6; GitHub Flavored Markdown 0.29, section 4.10.
struct MarkdownWriter: Sendable {
  /// A run of text, plain or strong.
  enum Run: Sendable {
    case plain(String)
    case strong(String)
  }

  private var blocks: [String] = []

  /// What was written, a blank line between blocks, ending in a line break.
  var text: String { blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n" }

  /// Writes a heading.
  ///
  /// - Parameters:
  ///   - level: From 1, the highest, to 6.
  ///   - title: Its text; empty text makes none.
  mutating func heading(_ level: Int, _ title: String) {
    let title = Self.escaped(title)
    guard !title.isEmpty else { return }
    blocks.append(String(repeating: "#", count: min(max(1, level), 6)) + " " + title)
  }

  /// Writes a paragraph; empty text makes none.
  mutating func paragraph(_ runs: [Run]) {
    let line = Self.line(runs)
    if !line.isEmpty { blocks.append(line) }
  }

  /// Writes a list without numbers; no items make none.
  mutating func list(_ items: [[Run]]) {
    let lines = items.map { Self.line($0) }.filter { !$0.isEmpty }
    if !lines.isEmpty { blocks.append(lines.map { "- " + $0 }.joined(separator: "\n")) }
  }

  /// Writes a table.
  ///
  /// - Parameters:
  ///   - columns: The headings, and whether the column holds numbers.
  ///   - rows: A run for each cell; a row that is too short ends in empty cells, one that is too long
  ///     is cut.
  mutating func table(columns: [(title: String, isNumber: Bool)], rows: [[Run]]) {
    guard !columns.isEmpty else { return }
    var lines = [Self.row(columns.map { Self.escaped($0.title) })]
    lines.append(Self.row(columns.map { $0.isNumber ? "---:" : "---" }))
    for row in rows {
      let cells = row.prefix(columns.count).map { Self.inline([$0]) }
      let missing = [String](repeating: "", count: columns.count - cells.count)
      lines.append(Self.row(cells + missing))
    }
    blocks.append(lines.joined(separator: "\n"))
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// A line that begins a paragraph or an item.
  private static func line(_ runs: [Run]) -> String { withHarmlessStart(inline(runs)) }

  private static func inline(_ runs: [Run]) -> String {
    runs.map { run in
      switch run {
      case .plain(let text): return escaped(text)
      case .strong(let text):
        let text = escaped(text)
        return text.isEmpty ? "" : "**\(text)**"
      }
    }
    .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A text on one line in which nothing is markup, as long as it does not begin a line.
  ///
  /// For example, `*a* <b>` becomes `\*a\* &lt;b>`. Signs that open HTML and references become
  /// references, since not every reader of Markdown takes a backslash before them.
  static func escaped(_ string: String) -> String {
    var result = ""
    for scalar in Paragraph.oneLine(string).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line that nothing at its start turns into a heading, a quotation, an item or a rule.
  private static func withHarmlessStart(_ line: String) -> String {
    guard let first = line.unicodeScalars.first else { return line }
    if "#>+-=:".unicodeScalars.contains(first) { return "\\" + line }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    let isItem = rest.dropFirst().first.map { $0 == " " } ?? true
    return isItem ? digits + "\\" + rest : line
  }
}
