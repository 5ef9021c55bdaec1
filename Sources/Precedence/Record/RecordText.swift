import Diagnostics

/// The text of a record, made ready for the reader of plain YAML.
///
/// JSON is YAML written between brackets, but for three things that other programs do: they write
/// characters beyond the first 65,536 as two surrogates (RFC 8259, section 7), characters as they are
/// that YAML wants escaped, and tabs as indentation. All are put right here, so that every JSON can be
/// read; a finding behind such a character may stand some columns off.
struct RecordText: Sendable {
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// The same text without any of them.
  ///
  /// - Complexity: Linear in the size of the text.
  var readable: SourceText {
    let bytes = source.bytes
    guard bytes.contains(where: { $0 == Self.backslash || $0 == Self.tab || $0 >= 0x7F }) else {
      return source
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    var start = 0
    while offset < bytes.count {
      let (text, length) = replacement(at: offset)
      if let text {
        result += bytes[start..<offset]
        result += text
        start = offset + length
      }
      offset += length
    }
    result += bytes[start...]
    return start == 0 ? source : SourceText(name: source.name, bytes: result)
  }

  /// What stands for the character or escape at an offset, `nil` for itself; and how long it is.
  private func replacement(at offset: Int) -> (text: [UInt8]?, length: Int) {
    let bytes = source.bytes
    if bytes[offset] == Self.backslash {
      if let scalar = surrogates(at: offset) { return (Array(String(scalar).utf8), 12) }
      return (nil, min(2, bytes.count - offset))
    }
    // Indentation: in a text of JSON no tab stands as it is.
    if bytes[offset] == Self.tab { return ([0x20], 1) }
    guard bytes[offset] >= 0x7F else { return (nil, 1) }
    for (raw, escape) in Self.escapes where bytes[offset...].starts(with: raw) {
      if offset > 0 || escape != Self.orderMark { return (Array(escape.utf8), raw.count) }
    }
    if bytes[offset] == 0xC2, offset + 1 < bytes.count, (0x80..<0xA0).contains(bytes[offset + 1]) {
      return (Array("\\u00\(String(bytes[offset + 1], radix: 16))".utf8), 2)
    }
    return (nil, 1)
  }

  /// Characters that YAML wants escaped (YAML 1.2.2, production 1).
  private static let escapes: [(raw: [UInt8], escape: String)] = [
    ([0x7F], "\\u007f"), ([0xEF, 0xBB, 0xBF], orderMark), ([0xEF, 0xBF, 0xBE], "\\ufffe"),
    ([0xEF, 0xBF, 0xBF], "\\uffff"),
  ]
  private static let orderMark = "\\ufeff"
  private static let backslash = UInt8(ascii: "\\")
  private static let tab = UInt8(ascii: "\t")

  /// The character that two escapes in a row stand for (RFC 8259, section 7).
  private func surrogates(at offset: Int) -> Unicode.Scalar? {
    guard let high = unit(at: offset), (0xD800..<0xDC00).contains(high),
      let low = unit(at: offset + 6), (0xDC00..<0xE000).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  /// The number of an escape of four digits.
  private func unit(at offset: Int) -> UInt32? {
    let bytes = source.bytes
    guard offset + 6 <= bytes.count, bytes[offset] == Self.backslash,
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(offset + 2)..<(offset + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
