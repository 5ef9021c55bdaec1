import Diagnostics
import PlainYAML

/// Texts as YAML writes them: without quotes where they are read back as they are.
enum ScenarioScalar {
  /// A text behind a colon.
  static func text(_ text: String) -> String {
    if isSimple(text) { return text }
    let value = root(of: "k: \(text)")?.entries?.only?.value
    return value?.isPlain(text) ?? false ? text : quoted(text)
  }

  /// A text in front of a colon.
  static func key(_ text: String) -> String {
    if isSimple(text) { return text }
    let key = root(of: "\(text): v")?.entries?.only
    let isPlain = key?.key.scalar == YAMLScalar(text: text, style: .plain)
    return isPlain && key?.value.scalar?.text == "v" ? text : quoted(text)
  }

  /// The value of a change: a list in brackets stays one.
  static func value(_ text: String) -> String {
    if isSimple(text) { return text }
    let source = "k: \(text)"
    guard let value = root(of: source)?.entries?.only?.value, value.isFlow || value.isPlain(text)
    else { return quoted(text) }
    let isWhole = value.range.count == text.utf8.count
    return isWhole && !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D })
      ? text : quoted(text)
  }

  /// A text between brackets.
  static func item(_ text: String) -> String {
    if isSimple(text) { return text }
    let items = root(of: "[\(text)]")?.items
    return items?.count == 1 && items?[0].isPlain(text) ?? false ? text : quoted(text)
  }

  /// A text in double quotes, with what cannot stand there escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.mustBeEscaped:
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value > 0xFFFF ? 8 : 4
        result += width == 8 ? "\\U" : "\\u"
        result += String(repeating: "0", count: width - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Letters, digits and a few signs that mean nothing to YAML, as nearly every text is.
  private static func isSimple(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isLetterOrDigit, text.utf8.count < 200 else {
      return false
    }
    return text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == 0x5F || $0 == 0x2E || $0 == 0x25 }
  }

  /// The tree of a text; `nil` if it is not YAML, or would hide something from a reader.
  private static func root(of text: String) -> YAMLNode? {
    guard !text.unicodeScalars.contains(where: \.mustBeEscaped) else { return nil }
    let (document, findings) = YAMLParser.parse(SourceText(name: "", text: text))
    return findings.isEmpty ? document.root : nil
  }
}

extension YAMLNode {
  /// Whether the node is a text without quotes, and this one.
  fileprivate func isPlain(_ text: String) -> Bool {
    scalar == YAMLScalar(text: text, style: .plain)
  }
}

extension Array {
  /// The element of an array that has only one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

extension Unicode.Scalar {
  /// Whether the character may not stand in YAML, would break the line, or would hide from a reader.
  fileprivate var mustBeEscaped: Bool {
    switch value {
    case 0...0x1F, 0x7F...0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFFE...0xFFFF:
      true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}

/// A list or mapping between brackets, on one line.
enum FlowText {
  /// The text of a node: as written if it stands on one line between brackets, else put there.
  static func text(_ node: YAMLNode, in source: SourceText) -> String {
    let written = source.text(in: node.range)
    if node.isFlow, !written.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x23 }) {
      return written
    }
    return text(node)
  }

  /// The text of a node between brackets, texts in quotes only where they need them.
  static func text(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar): ScenarioScalar.item(scalar.text)
    case .sequence(let items): "[" + items.map { text($0) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{"
        + entries.map { "\(ScenarioScalar.item($0.key.text)): \(text($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }
}
