import Diagnostics
import Linting

/// The page of a code as text for a person.
public struct CodePageText: Sendable {
  private let width: Int

  /// Makes a writer of pages.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) {
    self.width = min(max(width, RankingText.widths.lowerBound), RankingText.widths.upperBound)
  }

  /// A page as text, ending in a line break.
  ///
  /// - Parameter page: The page.
  /// - Returns: The text to print.
  public func text(of page: CodePage) -> String {
    var outline = Outline(width: width)
    outline.add(CodeWording.title(page))
    outline.addBlank()
    if let check = page.check {
      write(check, to: &outline)
    } else {
      write(page.family, to: &outline)
    }
    return outline.text
  }

  private func write(_ family: FindingFamily, to outline: inout Outline) {
    outline.addParagraph(CodeWording.about(family))
    if let path = family.reference { outline.addParagraph(CodeWording.reference(path)) }
    outline.addBlank()
    outline.addParagraph(CodeWording.reading)
  }

  private func write(_ check: CheckPage, to outline: inout Outline) {
    outline.addParagraph(check.what)
    section(CodeWording.effect, check.effect, &outline)
    section(CodeWording.mend, check.mend, &outline)
    if let example = check.example {
      lines(CodeWording.wrong, example.wrong, &outline)
      lines(CodeWording.right, example.right, &outline)
    }
    if Self.isAcceptable(check) {
      outline.begin(CodeWording.accepting)
      outline.addParagraph(CodeWording.acceptingHow)
      outline.addLines(CodeWording.acceptLines(check.code), depth: 1)
    }
    if let source = check.source { section(CodeWording.source, source, &outline) }
  }

  /// Errors cannot be accepted, nor what the date decides; and that nothing was found to accept is
  /// mended by taking that out.
  private static func isAcceptable(_ check: CheckPage) -> Bool {
    check.severity != .error && !["R111", "R185", "R186", "R187"].contains(check.code)
  }

  private func section(_ title: String, _ text: String, _ outline: inout Outline) {
    guard !text.isEmpty else { return }
    outline.begin(title)
    outline.addParagraph(text)
  }

  private func lines(_ title: String, _ text: String, _ outline: inout Outline) {
    guard !text.isEmpty else { return }
    outline.begin(title)
    outline.addLines(Self.lines(text), depth: 1)
  }

  /// Lines as they stand, without an empty one at the end.
  static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }
}
