import Diagnostics
import PlainYAML

/// Texts as they are written, cut into lines without their indentation.
enum ScalarLines {
  /// The value of a scalar.
  ///
  /// - Parameters:
  ///   - node: The scalar.
  ///   - source: Its file.
  ///   - parent: The column of the collection that it stands in; -1 for none.
  /// - Returns: The value.
  static func value(_ node: YAMLNode, in source: SourceText, parent: Int) -> FormatValue {
    switch node.scalar?.style {
    case .plain, .singleQuoted: .text(textLines(source, node.range, isEscaping: false))
    case .doubleQuoted: .text(textLines(source, node.range, isEscaping: true))
    case .literal, .folded: block(node, source, parent)
    case .absent, nil: .absent
    }
  }

  /// A text with or without quotes: what indents its lines and stands at their ends says nothing.
  private static func textLines(
    _ source: SourceText,
    _ range: Range<Int>,
    isEscaping: Bool
  ) -> [String] {
    let lines = lines(source.bytes[range])
    return lines.enumerated().map { index, line in
      let rest = index == 0 ? line : line.drop(while: isBlank)
      let isLast = index == lines.count - 1
      return String(decoding: isLast ? rest : trimmed(rest, isEscaping), as: UTF8.self)
    }
  }

  /// The line without blanks at its end, but for one that a backslash makes part of the text.
  private static func trimmed(_ line: ArraySlice<UInt8>, _ isEscaping: Bool) -> ArraySlice<UInt8> {
    var rest = line
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    let backslashes = rest.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    let keepsOne = isEscaping && backslashes % 2 == 1 && rest.endIndex < line.endIndex
    return keepsOne ? line[rest.startIndex...rest.endIndex] : rest
  }

  private static func block(_ node: YAMLNode, _ source: SourceText, _ parent: Int) -> FormatValue {
    let bytes = source.bytes
    var end = node.range.lowerBound
    while end < bytes.count, !isBlank(bytes[end]), !isBreak(bytes[end]) { end += 1 }
    var header = source.text(in: node.range.lowerBound..<end)
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    let start = min(end + breakLength(bytes, end), max(end, node.range.upperBound))
    let keeps = header.contains("+")
    let digit = header.firstIndex(where: \.isNumber)
    var text = lines(bytes[start..<max(start, node.range.upperBound)])
    let indent =
      digit.flatMap { header[$0].wholeNumberValue }.map { max(parent, 0) + $0 }
      ?? indentation(text)
    if let digit { header.replaceSubrange(digit...digit, with: "2") }
    // A text that the end of the file cuts off has no line break, and gets none by this.
    let isCutOff = node.range.upperBound >= bytes.count && !header.contains("-")
    if isCutOff, node.scalar?.text.hasSuffix("\n") == false, node.scalar?.text.isEmpty == false {
      header = header.filter { $0 != "+" } + "-"
    }
    let written = node.scalar?.text ?? ""
    if written.utf8.allSatisfy({ $0 == 0x0A }) {
      let count = keeps ? written.utf8.count : 0
      text = Array(repeating: [], count: count)
    }
    let cut = text.map { String(decoding: $0.dropFirst(blanks($0, atMost: indent)), as: UTF8.self) }
    return .block(header: header, lines: cut, keepsBreaks: keeps)
  }

  /// The indentation of the first line that holds more than blanks.
  private static func indentation(_ lines: [ArraySlice<UInt8>]) -> Int {
    lines.first { $0.contains { $0 != 0x20 } }.map { blanks($0, atMost: .max) } ?? .max
  }

  private static func blanks(_ line: ArraySlice<UInt8>, atMost limit: Int) -> Int {
    min(line.prefix { $0 == 0x20 }.count, limit)
  }

  /// The lines of some bytes, without their breaks.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var offset = start
    while offset < bytes.endIndex {
      guard isBreak(bytes[offset]) else {
        offset += 1
        continue
      }
      lines.append(bytes[start..<offset])
      let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.endIndex && bytes[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
      start = offset
    }
    lines.append(bytes[start...])
    return lines
  }

  private static func breakLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    return bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
