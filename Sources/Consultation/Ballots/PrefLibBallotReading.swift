import Diagnostics

extension NumberedBallots {
  /// Reads the line of a ballot: `12: 2,{1,3}`.
  ///
  /// - Parameters:
  ///   - line: The line, without blanks around it.
  ///   - source: The file.
  /// - Returns: Whether there was room for it.
  mutating func readPrefLib(_ line: (number: Int, range: Range<Int>), in source: SourceText) -> Bool
  {
    guard begin(line: line.number, range: line.range) else { return false }
    var cursor = LineCursor(source, line.range)
    let count = cursor.number()
    let countRange = line.range.lowerBound..<cursor.position
    guard cursor.take(":") else {
      finish(at: line.range.upperBound, count: 1, fault: Self.withoutCount(line.range, source))
      return true
    }
    guard case .value(let count) = count, count > 0 else {
      let fault = Fault(reason: .unusableWeight, range: countRange)
      finish(at: line.range.upperBound, count: 1, fault: fault)
      return true
    }
    let fault = readOrder(&cursor)
    finish(at: line.range.upperBound, count: count, fault: fault)
    return true
  }

  /// What is wrong with a line that does not begin with a number and a colon.
  private static func withoutCount(_ line: Range<Int>, _ source: SourceText) -> Fault {
    guard let colon = source.bytes[line].firstIndex(of: 0x3A) else {
      return Fault(reason: .unreadable, range: line)
    }
    return Fault(reason: .unusableWeight, range: line.lowerBound..<colon)
  }

  private mutating func readOrder(_ cursor: inout LineCursor) -> Fault? {
    cursor.skipBlanks()
    guard cursor.byte != nil else { return nil }
    let start = cursor.position
    repeat {
      if let fault = cursor.take("{") ? readTier(&cursor) : readNumber(&cursor) {
        return fault.whole(from: start, cursor)
      }
      endTier()
    } while cursor.take(",")
    cursor.skipBlanks()
    guard cursor.byte == nil else {
      return Fault(reason: .unreadable, range: start..<cursor.rest.upperBound)
    }
    return nil
  }

  private mutating func readTier(_ cursor: inout LineCursor) -> Fault? {
    if cursor.take("}") { return nil }
    repeat {
      if let fault = readNumber(&cursor) { return fault }
    } while cursor.take(",")
    return cursor.take("}") ? nil : Fault(reason: .unreadable, range: cursor.rest)
  }

  private mutating func readNumber(_ cursor: inout LineCursor) -> Fault? {
    cursor.skipBlanks()
    let start = cursor.position
    switch cursor.number() {
    case .value(let number): add(number)
    case .tooLarge: return Fault(reason: .unknownOption, range: start..<cursor.position)
    case .none: return Fault(reason: .unreadable, range: cursor.rest)
    }
    return nil
  }
}

extension NumberedBallots.Fault {
  /// The same fault; if the order cannot be read, with the whole of it as the bytes at fault.
  fileprivate func whole(from start: Int, _ cursor: LineCursor) -> NumberedBallots.Fault {
    guard reason == .unreadable else { return self }
    return NumberedBallots.Fault(reason: reason, range: start..<cursor.rest.upperBound)
  }
}
