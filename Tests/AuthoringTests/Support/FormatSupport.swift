import Authoring
import Diagnostics
import PlainYAML
import Precedence
import Testing

/// A file as it should be and as it was, for tests of the format.
enum Sample {
  /// The formatted text; the findings as text if there is none.
  static func formatted(_ text: String, as kind: WrittenFile = .rules) -> String {
    let checked = kind.formatted(SourceText(name: "x.yaml", text: text))
    return checked.value ?? FindingRenderer().text(checked.findings)
  }

  /// What a file says.
  struct Meaning: Equatable {
    /// Its value with keys sorted, for comparing without regard to their order.
    let value: String
    /// Its comments, sorted.
    let comments: [String]
  }

  /// What a file says; `nil` if it is no sound YAML.
  static func meaning(_ text: String) -> Meaning? {
    let read = YAMLParser.parse(SourceText(name: "x.yaml", text: text))
    guard !read.findings.hasErrors else { return nil }
    let comments = read.document.comments.map { trimmed(read.document.text(of: $0)) }
    return Meaning(value: value(read.document.root), comments: comments.sorted())
  }

  private static func trimmed(_ comment: String) -> String {
    var text = Substring(comment)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }

  private static func value(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar): "\(scalar.style) \(scalar.text.debugDescription)"
    case .sequence(let items): "[" + items.map(value).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{"
        + entries.map {
          "\($0.key.scalar.style) \($0.key.text.debugDescription): \(value($0.value))"
        }
        .sorted().joined(separator: ", ") + "}"
    }
  }

  /// Checks what has to hold for every file that is formatted.
  static func expectKept(
    _ text: String,
    as kind: WrittenFile = .rules,
    _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    let checked = kind.formatted(SourceText(name: "x.yaml", text: text))
    guard let once = checked.value else {
      Issue.record("\(FindingRenderer().text(checked.findings))\n\(text)", sourceLocation: location)
      return
    }
    #expect(meaning(once) == meaning(text), "\(text)\n=>\n\(once)", sourceLocation: location)
    #expect(formatted(once, as: kind) == once, "\(text)\n=>\n\(once)", sourceLocation: location)
    #expect(!once.utf8.contains(0x0D) && !once.hasPrefix("\u{FEFF}"), sourceLocation: location)
    #expect(once.isEmpty || once.hasSuffix("\n"), sourceLocation: location)
  }
}
