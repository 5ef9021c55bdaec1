import Diagnostics

/// Looks whether every byte of a file belongs to a character that YAML allows.
///
/// It runs before anything is read, so that the reader can rely on well-formed UTF-8 without the
/// character U+0000.
struct CharacterCheck {
  /// One thing found.
  enum Fault: Equatable {
    /// A byte that is no UTF-8. Checking stops there.
    case notUTF8
    /// A character outside YAML 1.2.2, production 1 (c-printable). Checking stops at U+0000.
    case control(UInt32)
    /// A byte order mark that does not begin the file.
    case innerOrderMark
  }

  private let bytes: [UInt8]
  private(set) var faults: [(fault: Fault, range: Range<Int>)] = []
  /// Whether the faults are such that the file cannot be read at all.
  private(set) var isUnreadable = false

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limit: How many faults to gather at most.
  /// - Complexity: Linear in the number of bytes.
  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    var offset = 0
    while offset < bytes.count, faults.count < limit, !isUnreadable {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        offset += 1
      } else if byte < 0x80 {
        checkControl(byte, at: offset)
        offset += 1
      } else {
        offset += checkSequence(at: offset)
      }
    }
  }

  private mutating func checkControl(_ byte: UInt8, at offset: Int) {
    guard byte != YAMLByte.tab, byte != YAMLByte.lineFeed, byte != YAMLByte.carriageReturn else {
      return
    }
    faults.append((.control(UInt32(byte)), offset..<offset + 1))
    isUnreadable = byte == 0
  }

  /// Checks one character of several bytes and returns its length.
  private mutating func checkSequence(at offset: Int) -> Int {
    guard let (value, length) = decoded(at: offset) else {
      faults.append((.notUTF8, offset..<offset + 1))
      isUnreadable = true
      return 1
    }
    if value == 0xFEFF {
      if offset > 0 { faults.append((.innerOrderMark, offset..<offset + length)) }
    } else if value < 0xA0 && value != 0x85 || value == 0xFFFE || value == 0xFFFF {
      faults.append((.control(value), offset..<offset + length))
    }
    return length
  }

  /// The character at an offset, or `nil` if the bytes are no UTF-8 (RFC 3629, section 4).
  private func decoded(at offset: Int) -> (value: UInt32, length: Int)? {
    let first = bytes[offset]
    let length: Int
    let least: UInt32
    switch first {
    case 0xC2...0xDF: (length, least) = (2, 0x80)
    case 0xE0...0xEF: (length, least) = (3, 0x800)
    case 0xF0...0xF4: (length, least) = (4, 0x10000)
    default: return nil
    }
    guard bytes.count - offset >= length else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in bytes[offset + 1..<offset + length] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let isSurrogate = (0xD800...0xDFFF).contains(value)
    return value >= least && value <= 0x10FFFF && !isSurrogate ? (value, length) : nil
  }
}
