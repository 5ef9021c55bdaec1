/// What stands round every report: `Resources/shell.html`, with a marker such as `{{title}}` for each part.
struct PageShell: Sendable {
  /// What a marker stands for; the marker is the name in two pairs of braces.
  enum Slot: String, Sendable, CaseIterable {
    /// The policy of the page, as the value of an attribute.
    case policy
    /// The title of the report, in words.
    case title
    /// The style sheet in its element.
    case style
    /// The link past everything that stands before the report.
    case skip
    /// Title and facts.
    case header
    /// The table of contents.
    case contents
    /// The sections, and the record.
    case report
    /// What to know before printing, in words.
    case printing
  }

  /// The shell as it stands in the file.
  private let text: String

  /// The shell that is built in.
  init() { self.init(String(decoding: PackageResources.shell_html, as: UTF8.self)) }

  /// Another shell, for tests.
  init(_ text: String) { self.text = text }

  /// The shell with its markers filled, in one pass, so that what looks like a marker in the data stays data.
  ///
  /// A marker that no slot has stays as it stands.
  ///
  /// - Parameter content: Writes what belongs into a slot.
  /// - Returns: The page.
  func filled(_ content: (Slot) -> HTMLWriter) -> String {
    var page = ""
    var rest = text[...]
    while let start = Self.index(of: "{{", in: rest) {
      page += rest[..<start]
      rest = rest[start...].dropFirst(2)
      guard let end = Self.index(of: "}}", in: rest),
        let slot = Slot(rawValue: String(rest[..<end]))
      else {
        page += "{{"
        continue
      }
      page += content(slot).text
      rest = rest[end...].dropFirst(2)
    }
    return page + rest
  }

  /// Where two characters stand first.
  private static func index(of pair: String, in text: Substring) -> Substring.Index? {
    text.indices.first { text[$0...].hasPrefix(pair) }
  }
}
