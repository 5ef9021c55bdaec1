package import Diagnostics
package import PlainYAML

/// An expression as text, and where each of its characters stands in the file.
///
/// The parser counts offsets in the text; findings need the file. The two differ where YAML joins
/// lines, takes quotes off or resolves escapes.
package struct ExpressionText: Sendable {
  /// The text, with quotes taken off and lines joined.
  package let text: String
  /// The file it stands in.
  package let source: SourceText
  /// Where the whole value stands in the file, quotes included, in bytes.
  package let range: Range<Int>
  private let offsets: Offsets

  /// How offsets in the text become offsets in the file.
  private enum Offsets: Sendable {
    /// The text stands in the file as it is, from here on.
    case from(Int)
    /// The offset of each byte; the text was joined from several lines.
    case each([Int])
    /// The text holds escapes, so only the whole value has a place.
    case whole
  }

  /// The text of a scalar, or `nil` for a mapping or sequence.
  ///
  /// - Parameters:
  ///   - node: The value of a key such as `when`.
  ///   - source: The file that the node was read from.
  /// - Complexity: Linear in the length of the value.
  package init?(_ node: YAMLNode, in source: SourceText) {
    guard let scalar = node.scalar else { return nil }
    let inside = Self.inside(node.range.clamped(to: 0..<source.bytes.count), scalar, source)
    self.text = scalar.text
    self.source = source
    self.range = node.range
    self.offsets = Self.offsets(of: Array(scalar.text.utf8), in: inside, source)
  }

  /// A text that is a whole file by itself, for tests and for text that never was YAML.
  package init(_ text: String, named name: String = "expression") {
    let source = SourceText(name: name, text: text)
    self.text = text
    self.source = source
    self.range = 0..<source.bytes.count
    self.offsets = .from(0)
  }

  /// The place of a part of the text.
  ///
  /// - Parameter part: Byte offsets in the UTF-8 of ``text``; what lies outside is cut off.
  /// - Returns: The place in the file, or that of the whole value if the text holds escapes.
  package func location(of part: Range<Int>) -> Location {
    source.location(of: fileRange(of: part))
  }

  /// Whether a comma follows the expression in its file, as it does where YAML has cut it short.
  var endsAtComma: Bool {
    source.bytes[range.upperBound...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ",")
  }

  /// The place of the whole value.
  package var location: Location { source.location(of: range) }

  /// The bytes of the file that a part of the text stands in.
  package func fileRange(of part: Range<Int>) -> Range<Int> {
    let part = part.clamped(to: 0..<text.utf8.count)
    switch offsets {
    case .from(let start):
      return start + part.lowerBound..<start + part.upperBound
    case .each(let each):
      let start = each[part.lowerBound]
      return part.isEmpty ? start..<start : start..<each[part.upperBound - 1] + 1
    case .whole:
      return range
    }
  }

  /// The text of a part; what lies outside is cut off.
  package func text(of part: Range<Int>) -> String {
    let part = part.clamped(to: 0..<text.utf8.count)
    return String(decoding: text.utf8.dropFirst(part.lowerBound).prefix(part.count), as: UTF8.self)
  }

  /// The bytes of the value without its quotes or the header of its block.
  private static func inside(
    _ range: Range<Int>,
    _ scalar: YAMLScalar,
    _ source: SourceText
  ) -> Range<Int> {
    switch scalar.style {
    case .absent, .plain:
      return range
    case .singleQuoted, .doubleQuoted:
      return range.count < 2 ? range : range.lowerBound + 1..<range.upperBound - 1
    case .literal, .folded:
      let header = source.bytes[range].prefix { !isLineBreak($0) }
      return header.endIndex..<range.upperBound
    }
  }

  private static func offsets(of text: [UInt8], in range: Range<Int>, _ source: SourceText)
    -> Offsets
  {
    let bytes = source.bytes[range]
    if bytes.starts(with: text) { return .from(range.lowerBound) }
    return joinedOffsets(of: text, in: bytes).map(Offsets.each) ?? .whole
  }

  /// Walks text and file side by side; a run of white space stands for any other.
  ///
  /// - Returns: One offset more than the text has bytes, or `nil` if the two differ otherwise.
  private static func joinedOffsets(of text: [UInt8], in bytes: ArraySlice<UInt8>) -> [Int]? {
    var offsets: [Int] = []
    var place = bytes.startIndex
    if text.first.map(isWhite) != true { skipWhite(in: bytes, &place) }
    for (index, byte) in text.enumerated() {
      guard isWhite(byte) else {
        guard place < bytes.endIndex, bytes[place] == byte else { return nil }
        offsets.append(place)
        place += 1
        continue
      }
      offsets.append(min(place, max(bytes.startIndex, bytes.endIndex - 1)))
      let endsRun = index + 1 == text.count || !isWhite(text[index + 1])
      if endsRun { skipWhite(in: bytes, &place) }
    }
    return offsets + [place]
  }

  private static func skipWhite(in bytes: ArraySlice<UInt8>, _ place: inout Int) {
    while place < bytes.endIndex, isWhite(bytes[place]) { place += 1 }
  }
}

private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

private func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineBreak(byte) }
