import Diagnostics

extension NumberedBallots {
  /// Reads a ballot of a `.blt` file: `3 1 2=4 0`.
  ///
  /// First comes how many cast it, behind an id in brackets if there is one, then the numbers of
  /// the candidates, best first, those put level joined by `=`; `-` is a rank left free. It ends
  /// with a 0 or with the line. What stands behind something unreadable on the line is passed over.
  ///
  /// - Parameters:
  ///   - cursor: The place at which the ballot begins; afterwards the place behind it.
  ///   - line: The number of the line.
  ///   - source: The file.
  /// - Returns: Whether there was room for it.
  mutating func readBLT(_ cursor: inout LineCursor, line: Int, in source: SourceText) -> Bool {
    let start = cursor.position
    guard begin(line: line, range: cursor.rest) else { return false }
    let (count, fault) = Self.readCount(&cursor)
    if let fault = fault ?? readPreferences(&cursor) {
      cursor.skipToEnd()
      finish(at: cursor.position, count: count, fault: fault)
    } else {
      finish(at: max(start, cursor.position), count: count, fault: nil)
    }
    return true
  }

  private static func readCount(_ cursor: inout LineCursor) -> (count: Int, fault: Fault?) {
    cursor.skipBlanks()
    let start = cursor.position
    if cursor.take("("), !cursor.skip(behind: ")") {
      return (1, Fault(reason: .unreadable, range: start..<cursor.rest.upperBound))
    }
    cursor.skipBlanks()
    let place = cursor.position
    let number = cursor.number()
    let isWord = cursor.byte.map { !LineCursor.isBlank($0) } ?? false
    guard case .value(let count) = number, count > 0, !isWord else {
      _ = cursor.word()
      return (1, Fault(reason: .unusableWeight, range: place..<cursor.position))
    }
    return (count, nil)
  }

  private mutating func readPreferences(_ cursor: inout LineCursor) -> Fault? {
    while true {
      cursor.skipBlanks()
      let start = cursor.position
      guard let byte = cursor.byte else { return nil }
      if byte == 0x2D {
        guard cursor.word().count == 1 else { return Self.unreadable(start, &cursor) }
        continue
      }
      switch cursor.number() {
      case .value(0): return Self.endsWord(cursor) ? nil : Self.unreadable(start, &cursor)
      case .value(let number): add(number)
      case .tooLarge: return Fault(reason: .unknownOption, range: start..<cursor.position)
      case .none: return Self.unreadable(start, &cursor)
      }
      if let fault = readEquals(&cursor, from: start) { return fault }
      endTier()
    }
  }

  /// Reads what is put level with the number before.
  private mutating func readEquals(_ cursor: inout LineCursor, from start: Int) -> Fault? {
    while cursor.take("=") {
      switch cursor.number() {
      case .value(0), .none: return Self.unreadable(start, &cursor)
      case .value(let number): add(number)
      case .tooLarge: return Fault(reason: .unknownOption, range: start..<cursor.position)
      }
    }
    return Self.endsWord(cursor) ? nil : Self.unreadable(start, &cursor)
  }

  private static func endsWord(_ cursor: LineCursor) -> Bool {
    cursor.byte.map(LineCursor.isBlank) ?? true
  }

  private static func unreadable(_ start: Int, _ cursor: inout LineCursor) -> Fault {
    if cursor.position == start || !endsWord(cursor) { _ = cursor.word() }
    return Fault(reason: .unreadable, range: start..<cursor.position)
  }
}

extension LineCursor {
  /// Goes on to the end.
  fileprivate mutating func skipToEnd() {
    while byte != nil { advance() }
  }

  /// Goes on to behind the next sign of a kind.
  ///
  /// - Returns: Whether there is one; the place is the end if there is none.
  fileprivate mutating func skip(behind sign: Unicode.Scalar) -> Bool {
    while let byte {
      advance()
      if UInt32(byte) == sign.value { return true }
    }
    return false
  }
}
