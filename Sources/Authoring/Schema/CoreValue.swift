import Diagnostics
import PlainYAML

/// Values as an editor sees them, typed by the core schema of YAML 1.2.
///
/// Our own reader types by the key instead; only what is shown to editors is read this way.
enum CoreValue {
  /// A value as it is written in a file: `[50, 250]` is a list of two numbers, `no` a text.
  ///
  /// Source: YAML 1.2.2 (2021), section 10.3.2.
  static func json(_ written: String) -> JSONValue {
    let (document, findings) = YAMLParser.parse(SourceText(name: "", text: written))
    return findings.hasErrors ? .text(written) : json(document.root)
  }

  private static func json(_ node: YAMLNode) -> JSONValue {
    switch node.content {
    case .scalar(let scalar): scalar.style == .plain ? plain(scalar.text) : .text(scalar.text)
    case .sequence(let items): .array(items.map(json))
    case .mapping(let entries): .object(entries.map { ($0.key.text, json($0.value)) })
    }
  }

  private static func plain(_ text: String) -> JSONValue {
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      if case .number(let value) = Numeral.read(text) { return .number(value) }
      return .text(text)
    }
  }
}
