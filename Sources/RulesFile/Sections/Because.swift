import Diagnostics
package import PlainYAML

/// The reason of a rule, in pieces: text, and the names of measures whose values belong there.
///
/// `up {trend} on {volume}` is the text "up ", the measure trend, the text " on ", the measure
/// volume. A brace that should be printed is written twice.
package struct Because: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case text(String)
    /// `{name}`: the value of the measure of that name.
    case measure(Located<String>)
  }

  /// The whole text as written, braces included.
  package let text: String
  package let pieces: [Piece]

  /// Reads the pieces of a text; `nil` after reporting a brace that does not pair.
  init?(_ node: YAMLNode, reader: inout StrictReader) {
    guard let written = ExpressionText(node, in: reader.source) else { return nil }
    let bytes = Array(written.text.utf8)
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isBrace = byte == open || byte == close
      if isBrace, index + 1 < bytes.count, bytes[index + 1] == byte {
        plain.append(byte)
        index += 2
        continue
      }
      guard isBrace else {
        plain.append(byte)
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex(of: close) ?? bytes.count
      let name = Self.trimmed(index + 1..<max(index + 1, end), bytes)
      guard byte == open, end < bytes.count, !name.isEmpty else {
        let place = written.fileRange(of: index..<min(bytes.count, index + 1))
        let message = Message.broken(byte == open)
        reader.report(.brokenPlaceholder, message, at: place, hint: Message.hint)
        return nil
      }
      if !plain.isEmpty { pieces.append(.text(String(decoding: plain, as: UTF8.self))) }
      plain = []
      pieces.append(.measure(Located(written.text(of: name), at: written.fileRange(of: name))))
      index = end + 1
    }
    if !plain.isEmpty { pieces.append(.text(String(decoding: plain, as: UTF8.self))) }
    self.text = written.text
    self.pieces = pieces
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first] == 0x20 { range = range.dropFirst() }
    while let last = range.last, bytes[last] == 0x20 { range = range.dropLast() }
    return range
  }

  private enum Message {
    static func broken(_ isOpen: Bool) -> String {
      isOpen ? "'{' without a name and '}' behind it" : "'}' without '{' before it"
    }
    static let hint = "write {volume} for the value of a measure, and '{{' or '}}' for a brace"
  }
}

private let open = UInt8(ascii: "{")
private let close = UInt8(ascii: "}")
