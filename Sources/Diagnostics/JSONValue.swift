/// A JSON value (RFC 8259) whose members keep the order in which they were written.
///
/// The standard encoder either sorts keys or leaves their order to a hash seed; results here are
/// read by people too and must be the same bytes on every run, so the order is part of the value.
package enum JSONValue: Sendable {
  package typealias Member = (key: String, value: JSONValue)

  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([Member])

  /// A number, or `null` where there is none.
  package static func optional(_ value: Double?) -> JSONValue {
    value.map(JSONValue.number) ?? .null
  }

  /// A text, or `null` where there is none.
  package static func optional(_ value: String?) -> JSONValue { value.map(JSONValue.text) ?? .null }

  /// The value as text: two spaces a level, short arrays and objects of plain values on one line.
  ///
  /// A number that is not finite has no JSON form and is written as `null`.
  package var formatted: String {
    var text = ""
    write(to: &text, indent: 0)
    text.append("\n")
    return text
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text.append("null")
    case .bool(let value): text.append(value ? "true" : "false")
    case .integer(let value): text.append(String(value))
    case .number(let value): text.append(Self.numeral(value))
    case .text(let value): Self.writeQuoted(value, to: &text)
    case .array(let items):
      writeList(items.map { (nil, $0) }, open: "[", close: "]", to: &text, indent: indent)
    case .object(let members):
      writeList(
        members.map { ($0.key, $0.value) },
        open: "{",
        close: "}",
        to: &text,
        indent: indent
      )
    }
  }

  private func writeList(
    _ items: [(key: String?, value: JSONValue)],
    open: String,
    close: String,
    to text: inout String,
    indent: Int
  ) {
    let isShort = items.count <= 12 && items.allSatisfy(\.value.isPlain)
    let inner = isShort ? "" : "\n" + String(repeating: " ", count: (indent + 1) * 2)
    text.append(open)
    for (index, item) in items.enumerated() {
      if index > 0 { text.append(isShort ? ", " : ",") }
      text.append(inner)
      if let key = item.key {
        Self.writeQuoted(key, to: &text)
        text.append(": ")
      }
      item.value.write(to: &text, indent: indent + 1)
    }
    if !isShort { text.append("\n" + String(repeating: " ", count: indent * 2)) }
    text.append(close)
  }

  private var isPlain: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  /// The shortest decimal that reads back as the same double; whole numbers without a point.
  private static func numeral(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    // Zero has a sign, which says nothing to anybody.
    guard value != 0 else { return "0" }
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func writeQuoted(_ value: String, to text: inout String) {
    text.append("\"")
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text.append("\\\"")
      case "\\": text.append("\\\\")
      case "\n": text.append("\\n")
      case "\r": text.append("\\r")
      case "\t": text.append("\\t")
      case _ where mustBeEscaped(scalar):
        let digits = String(scalar.value, radix: 16)
        text.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.append("\"")
  }

  /// Whether a character may not stand in JSON, or would do harm in a terminal or a script: controls,
  /// line separators, changes of direction, byte order marks.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
