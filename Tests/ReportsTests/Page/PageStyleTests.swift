import Testing

@testable import Precedence
@testable import Reports

@Suite struct PageStyleTests {
  @Test func eachShadeHasItsColours() {
    let shades = [ReportCell.Shade(step: 0, of: 2), ReportCell.Shade(step: 1, of: 2)]
    let lines = PageStyle(palette: .cividis, shades: shades).sheet.text.split(separator: "\n")
    #expect(
      lines.suffix(2).map { $0.prefix(28) }
        == shades.map { ".\(HTMLClass.name($0)) { background: #".prefix(28) }
    )
  }

  @Test func thePolicyAllowsThisStyleSheetAndNothingElse() {
    #expect(
      PageStyle.policy(for: StyleSheet(["body{}"]))
        == "default-src 'none'; style-src '\(StyleSheet(["body{}"]).hash)'; base-uri 'none'; form-action 'none'"
    )
  }

  @Test func theStyleSheetFetchesNothing() {
    let text = PageStyle(palette: .cividis, shades: []).sheet.text
    for word in ["@import", "url(", "http", "expression", "{{"] { #expect(!text.contains(word)) }
    #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
  }

  /// Every pair of a text and what is behind it, in both sets of colours, as the style sheet has them.
  @Test(arguments: [
    ("--text", "--page"), ("--quiet", "--page"), ("--link", "--page"), ("--text", "--panel"),
    ("--quiet", "--panel"), ("--link", "--panel"),
  ])
  func textsCanBeRead(text: String, ground: String) throws {
    for colours in Self.sets {
      let pair = (try #require(colours[text]), try #require(colours[ground]))
      #expect(pair.0.contrast(with: pair.1) >= 4.5, "\(text) on \(ground)")
    }
  }

  @Test(arguments: ["--accent", "--strong-line", "--focus"])
  func linesThatMeanSomethingCanBeSeen(line: String) throws {
    for colours in Self.sets {
      let pair = (try #require(colours[line]), try #require(colours["--page"]))
      #expect(pair.0.contrast(with: pair.1) >= 3, "\(line)")
    }
  }

  /// The colours of the first block of the style sheet, light and dark.
  private static var sets: [[String: Colour]] {
    let style = String(decoding: PackageResources.report_css, as: UTF8.self)
    return style.split(separator: "/* The page */").first.map { head in
      head.split(separator: "@media").map(colours)
    } ?? []
  }

  private static func colours(_ block: Substring) -> [String: Colour] {
    let pairs = block.split(separator: "\n").compactMap { line -> (String, Colour)? in
      let parts = line.split { " :;".contains($0) }
      guard parts.count == 2, parts[1].first == "#", parts[1].count == 7,
        let value = UInt32(parts[1].dropFirst(), radix: 16)
      else { return nil }
      let channels = [16, 8, 0].map { UInt8(value >> UInt32($0) & 255) }
      return (String(parts[0]), Colour(channels[0], channels[1], channels[2]))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
