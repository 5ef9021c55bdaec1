import Diagnostics

/// A report page that holds a decision record for programs.
struct RecordPage: Sendable {
  private let source: SourceText

  /// - Returns: `nil` for a file that is no page: it does not begin with `<`.
  init?(_ source: SourceText) {
    var start = source.bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    guard start.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "<") else {
      return nil
    }
    self.source = source
  }

  /// The text of the record, on the lines on which it stands in the page; `nil` if there is none.
  ///
  /// - Complexity: Linear in the size of the page.
  var record: SourceText? {
    let bytes = source.bytes
    var position = 0
    while let tag = find("<script", from: position) {
      guard let open = find(">", from: tag), let close = find("</script", from: open) else {
        return nil
      }
      if contains(" id=\"decision-record\"", in: tag..<open) {
        let before = bytes[...open].filter { $0 == 0x0A || $0 == 0x0D }
        return SourceText(name: source.name, bytes: before + bytes[(open + 1)..<close])
      }
      position = close
    }
    return nil
  }

  private func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
    find(text, from: range.lowerBound).map { $0 < range.upperBound } ?? false
  }

  /// Where a text of ASCII stands next, whatever the case of its letters.
  private func find(_ text: StaticString, from start: Int) -> Int? {
    let wanted = text.withUTF8Buffer { Array($0) }
    let bytes = source.bytes
    guard bytes.count - start >= wanted.count else { return nil }
    return (start...(bytes.count - wanted.count)).first { offset in
      wanted.indices.allSatisfy { Self.lowered(bytes[offset + $0]) == wanted[$0] }
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
