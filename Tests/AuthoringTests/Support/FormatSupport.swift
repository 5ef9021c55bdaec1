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

  /// Where each comment of a file stands, sorted: on top of the file, behind a scalar, or above one.
  ///
  /// A comment behind others stands behind the first scalar of its line: a key, or an item.
  static func commentPlaces(_ text: String) -> [String] {
    let document = YAMLParser.parse(SourceText(name: "x.yaml", text: text)).document
    let scalars = self.scalars(document.root)
    let bytes = Array(text.utf8)
    return document.comments.map { comment in
      let start = comment.range.lowerBound
      let lineStart = bytes[..<start].lastIndex { $0 == 0x0A || $0 == 0x0D } ?? -1
      let own = trimmed(document.text(of: comment))
      let before = scalars.filter { $0.range.lowerBound < start }
      guard !before.isEmpty else { return "\(own) on top" }
      if let first = before.first(where: { $0.range.lowerBound > lineStart }) {
        return "\(own) behind \(first.text)"
      }
      let next = scalars.first { $0.range.lowerBound > start }
      return "\(own) above \(next?.text ?? "the end")"
    }.sorted()
  }

  private static func scalars(_ node: YAMLNode) -> [(text: String, range: Range<Int>)] {
    switch node.content {
    case .scalar(let scalar): node.isAbsent ? [] : [(scalar.text, node.range)]
    case .sequence(let items): items.flatMap(scalars)
    case .mapping(let entries):
      entries.flatMap { [($0.key.text, $0.key.range)] + scalars($0.value) }
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
