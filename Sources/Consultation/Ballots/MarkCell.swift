import Evidence

/// What the cell of an option says, as ranks, ticks and answers have it.
enum MarkCell: Equatable {
  /// Nothing.
  case blank
  /// A whole number: a rank or an answer; of a tick 1, and 0 where the option was left unticked.
  case number(Int)
  /// Something else.
  case unreadable

  /// Reads a whole number: `3`, `3.0` as spreadsheets write it, nothing where there is none.
  ///
  /// - Parameter bytes: The cell without blanks around it.
  /// - Returns: The number, however large or small it is.
  @inline(__always)
  static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> MarkCell {
    if bytes.isEmpty { return .blank }
    if bytes.count == 1, let digit = digit(bytes[0]) { return .number(digit) }
    if bytes.count == 2, let tens = digit(bytes[0]), let digit = digit(bytes[1]) {
      return .number(tens * 10 + digit)
    }
    return unusualNumber(bytes)
  }

  /// Reads a tick: `x`, `yes`, `y`, `1`, `true`, `ticked`; left unticked are `0`, `no`, `n`, `false`
  /// and, with nothing said at all, an empty cell.
  ///
  /// - Parameter bytes: The cell without blanks around it.
  /// - Returns: 1 for ticked, 0 for not ticked, or nothing.
  static func tick(_ bytes: UnsafeBufferPointer<UInt8>) -> MarkCell {
    if bytes.count == 1 {
      switch bytes[0] {
      case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "1"): return .number(1)
      case UInt8(ascii: "0"): return .number(0)
      default: break
      }
    }
    if let isTicked = tickWord(bytes) { return .number(isTicked ? 1 : 0) }
    let number = number(bytes)
    return number == .number(0) || number == .number(1) || number == .blank ? number : .unreadable
  }

  /// Whether a word says that an option was ticked.
  ///
  /// - Parameter bytes: The cell without blanks around it.
  /// - Returns: `nil` if it is no such word.
  static func tickWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard (1...6).contains(bytes.count) else { return nil }
    switch bytes.text.lowercased() {
    case "x", "yes", "y", "true", "ticked": return true
    case "no", "n", "false": return false
    default: return nil
    }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  @inline(never)
  private static func unusualNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> MarkCell {
    // Only the words for missing begin with a letter, and none of them is longer than this.
    guard bytes.count <= (isLetter(bytes[0]) ? 13 : 40) else { return .unreadable }
    switch NumberText(bytes.text) {
    case .missing: return .blank
    case .value(let number): return number.whole.map(MarkCell.number) ?? .unreadable
    case .refused: return .unreadable
    }
  }
}
