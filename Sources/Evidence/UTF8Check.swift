/// Checks bytes for what no table may hold: zero bytes and bytes that are not UTF-8.
///
/// Nearly every row is plain ASCII, so eight bytes at a time are looked at first; only a row with
/// something else in it is looked at byte by byte.
enum UTF8Check {
  /// The first fault in the bytes.
  enum Fault: Sendable, Hashable {
    case zeroByte(at: Int)
    case notUTF8(at: Int)
  }

  /// The first fault, or `nil` if the bytes are UTF-8 without zero bytes.
  ///
  /// Well-formed is what table 3-7 of the Unicode Standard says: no overlong forms, no surrogates,
  /// nothing above U+10FFFF.
  ///
  /// - Parameter bytes: A whole row; a character cut off at its end is a fault.
  /// - Returns: The fault, with the index of its byte.
  /// - Complexity: Linear in the number of bytes.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    var index = plainPrefix(of: bytes)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 { return .zeroByte(at: index) }
      guard let length = characterLength(at: index, in: bytes) else { return .notUTF8(at: index) }
      index += length
    }
    return nil
  }

  /// How many bytes at the start are surely plain ASCII without zeros, a multiple of eight.
  private static func plainPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The subtraction borrows into the top bit of a byte only where that byte was zero, or
      // behind one that was; either way the row needs the closer look.
      guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else { break }
      index += 8
    }
    return index
  }

  /// The length of the character that starts at `index`, or `nil` if it is not well formed.
  private static func characterLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in 2..<max(2, length) where bytes[index + next] & 0xC0 != 0x80 { return nil }
    return length
  }
}
