import Diagnostics

/// A place on a line that is read sign by sign.
struct LineCursor {
  /// What stands where a number should.
  enum Number: Equatable {
    /// A number below a thousand million.
    case value(Int)
    /// More than any option or count can be.
    case tooLarge
    /// No digit.
    case none
  }

  private static let ceiling = 1_000_000_000

  private let bytes: [UInt8]
  private let end: Int
  /// The byte offset of the place.
  private(set) var position: Int

  /// Makes a cursor at the start of a range.
  init(_ source: SourceText, _ range: Range<Int>) {
    bytes = source.bytes
    let range = range.clamped(to: 0..<bytes.count)
    position = range.lowerBound
    end = range.upperBound
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The next byte; `nil` at the end.
  var byte: UInt8? { position < end ? bytes[position] : nil }

  /// What is left, from the place on.
  var rest: Range<Int> { position..<end }

  /// Goes on by one byte, never beyond the end.
  mutating func advance() { position = min(position + 1, end) }

  /// Goes on to the next byte that is no blank.
  mutating func skipBlanks() {
    while let byte, Self.isBlank(byte) { advance() }
  }

  /// Takes a sign, with the blanks before it.
  ///
  /// - Parameter sign: The sign.
  /// - Returns: Whether it stands here; the place moves only if it does.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    let start = position
    skipBlanks()
    guard let byte, UInt32(byte) == sign.value else {
      position = start
      return false
    }
    advance()
    return true
  }

  /// Takes the digits here, with the blanks before them.
  mutating func number() -> Number {
    skipBlanks()
    let start = position
    var value = 0
    while let byte, Self.isDigit(byte) {
      value = min(value * 10 + Int(byte - 0x30), Self.ceiling)
      advance()
    }
    if position == start { return .none }
    return value < Self.ceiling ? .value(value) : .tooLarge
  }

  /// Goes on to the next blank, or to the end.
  ///
  /// - Returns: The range passed over.
  mutating func word() -> Range<Int> {
    let start = position
    while let byte, !Self.isBlank(byte) { advance() }
    return start..<position
  }
}
