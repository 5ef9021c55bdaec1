import Diagnostics
public import Linting

/// The pages of all checks as one Markdown document: `Rules/CHECKS.md`.
public struct CheckPagesMarkdown: Sendable {
  private let pages: [CheckPage]

  /// Makes a writer.
  ///
  /// - Parameter pages: The pages, in the order of the document.
  public init(_ pages: [CheckPage] = Lint.pages) { self.pages = pages }

  /// The document, ending in a line break.
  ///
  /// Every page has the anchor of its code, as in `#R125`.
  ///
  /// - Complexity: Linear in the size of the pages.
  public var text: String {
    let rows = pages.map {
      "| [\($0.code.rawValue)](#\($0.code.rawValue)) | \(Self.prose($0.title)) | \($0.severity.rawValue) |"
    }
    let start = [
      "# \(CodeWording.documentTitle)", CodeWording.documentStart,
      ([CodeWording.contents] + rows).joined(separator: "\n"),
    ]
    return (start + pages.flatMap(blocks)).joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ page: CheckPage) -> [String] {
    let code = page.code.rawValue
    var blocks = [
      "<a id=\"\(code)\"></a>", "## \(code): \(Self.prose(page.title))", Self.prose(page.what),
      Self.said(CodeWording.effect, page.effect), Self.said(CodeWording.mend, page.mend),
    ]
    if let example = page.example {
      blocks += Self.shown(CodeWording.wrong, example.wrong)
      blocks += Self.shown(CodeWording.right, example.right)
    }
    if let source = page.source { blocks.append(Self.said(CodeWording.source, source)) }
    return blocks.filter { !$0.isEmpty }
  }

  private static func said(_ title: String, _ text: String) -> String {
    text.isEmpty ? "" : "**\(title).** \(prose(text))"
  }

  private static func shown(_ title: String, _ lines: String) -> [String] {
    guard !lines.isEmpty else { return [] }
    return ["**\(title):**", "```yaml\n\(CodePageText.lines(lines).joined(separator: "\n"))\n```"]
  }

  /// A text on one line, in which nothing is markup.
  private static func prose(_ text: String) -> String {
    MarkdownWriter.escaped(Paragraph.oneLine(text))
  }
}
