import Diagnostics
import PlainYAML

/// The words of a short text, one after the other, each with its place in the file.
///
/// Effects (`raise likelihood by 1`) and ranking keys (`volume lowest first`) are read with it.
struct WordCursor {
  private let text: ExpressionText
  private let bytes: [UInt8]
  private var offset = 0

  /// Starts at the first word of a scalar, or gives `nil` for a mapping or sequence.
  init?(_ node: YAMLNode, in source: SourceText) {
    guard let text = ExpressionText(node, in: source) else { return nil }
    self.text = text
    self.bytes = Array(text.text.utf8)
  }

  /// The next word, and moves behind it; `nil` at the end.
  mutating func next() -> Located<String>? {
    skipBlanks()
    let start = offset
    while offset < bytes.count, !isBlank(bytes[offset]) { offset += 1 }
    return start == offset ? nil : located(start..<offset)
  }

  /// Moves behind words if they come next, and says whether they did.
  mutating func take(_ words: String...) -> Bool {
    var ahead = self
    for word in words where ahead.next()?.value != word { return false }
    self = ahead
    return true
  }

  /// Everything that is left, without blanks around it; `nil` at the end.
  mutating func rest() -> Located<String>? {
    skipBlanks()
    let start = offset
    offset = bytes.count
    var end = bytes.count
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start == end ? nil : located(start..<end)
  }

  /// Whether no word is left.
  var isAtEnd: Bool { bytes[offset...].allSatisfy(isBlank) }

  private mutating func skipBlanks() {
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
  }

  private func located(_ part: Range<Int>) -> Located<String> {
    Located(text.text(of: part), at: text.fileRange(of: part))
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
