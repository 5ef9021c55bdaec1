/// Text in titled sections with indented lines, filled from top to end.
struct Outline {
  private let width: Int
  private var lines: [String] = []

  init(width: Int) { self.width = width }

  /// The text so far, ending in a line break.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Starts a section with an underlined title.
  mutating func begin(_ title: String) {
    lines += ["", title, String(repeating: "-", count: Columns.count(title))]
  }

  /// Adds a text, wrapped to the width.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - depth: How far it is indented, two blanks a step; its further lines two more.
  mutating func add(_ text: String, depth: Int = 0) {
    let indent = String(repeating: "  ", count: depth)
    lines += Paragraph.lines(text, width: width, first: indent, rest: indent + "  ")
  }

  /// Adds a paragraph, wrapped to the width, all of its lines indented alike.
  mutating func addParagraph(_ text: String, depth: Int = 0) {
    let indent = String(repeating: "  ", count: depth)
    lines += Paragraph.lines(text, width: width, first: indent, rest: indent)
  }

  /// Adds an item of a list, wrapped to the width.
  mutating func addItem(_ text: String, depth: Int = 0) {
    let indent = String(repeating: "  ", count: depth)
    lines += Paragraph.lines(text, width: width, first: indent + "- ", rest: indent + "  ")
  }

  /// Adds an empty line.
  mutating func addBlank() { lines.append("") }

  /// Adds lines as they are, because their columns matter.
  mutating func addLines(_ verbatim: [String], depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    lines += verbatim.map { (indent + $0).withoutTrailingBlanks }
  }
}
