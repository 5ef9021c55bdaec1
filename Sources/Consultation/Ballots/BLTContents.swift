import Diagnostics

/// The parts of a `.blt` file: first line, withdrawn candidates, ballots, names.
struct BLTContents {
  /// How many candidates the first line announces; `nil` if it says nothing usable.
  private(set) var candidateCount: Int?
  /// The numbers of those who withdrew.
  private(set) var withdrawn: Set<Int> = []
  /// The ballots.
  private(set) var ballots = NumberedBallots()
  /// The names of the candidates, then the title; what follows is passed over.
  private(set) var names: [Range<Int>] = []
  private let source: SourceText
  private var hasEnd = false
  private var hasWrongWithdrawal = false

  init(_ source: SourceText) { self.source = source }

  /// Reads the file.
  ///
  /// - Parameter findings: Where to tell what is wrong.
  mutating func read(_ findings: inout FindingList) {
    var lines = SourceLines(source)
    var lastLine = 0..<0
    while let line = lines.next() {
      var cursor = LineCursor(source, hasEnd ? line.range : withoutComment(line.range))
      guard cursor.byte != nil else { continue }
      if candidateCount == nil { readFirst(&cursor, &findings) }
      guard candidateCount != nil, read(&cursor, line, &findings) else { return }
      lastLine = line.range
    }
    guard candidateCount != nil else {
      return findings.append(ElectionFileMessage.noBallots(source))
    }
    if !hasEnd { findings.append(Message.withoutEnd(lastLine, source)) }
  }

  /// Reads what is left of a line; whether there was room for all ballots.
  private mutating func read(
    _ cursor: inout LineCursor,
    _ line: (number: Int, range: Range<Int>),
    _ findings: inout FindingList
  ) -> Bool {
    cursor.skipBlanks()
    while let byte = cursor.byte, !hasEnd {
      if byte == 0x22 {
        hasEnd = true
        findings.append(Message.withoutEnd(line.range, source))
      } else if byte == 0x2D, ballots.ballots.isEmpty {
        readWithdrawal(&cursor, &findings)
      } else if isEnd(cursor) {
        hasEnd = true
        cursor = LineCursor(source, (cursor.position + 1)..<line.range.upperBound)
      } else if !ballots.readBLT(&cursor, line: line.number, in: source) {
        findings.append(ElectionFileMessage.tooManyBallots(source))
        return false
      }
      cursor.skipBlanks()
    }
    readNames(&cursor, &findings)
    return true
  }

  /// Whether the next word is `0`.
  private func isEnd(_ cursor: LineCursor) -> Bool {
    var cursor = cursor
    return source.bytes[cursor.word()].elementsEqual([0x30])
  }

  private func withoutComment(_ line: Range<Int>) -> Range<Int> {
    guard let hash = source.bytes[line].firstIndex(of: 0x23) else { return line }
    let quote = source.bytes[line].firstIndex(of: 0x22)
    return quote.map { $0 < hash } ?? false ? line : line.lowerBound..<hash
  }

  // MARK: Beginning

  private mutating func readFirst(_ cursor: inout LineCursor, _ findings: inout FindingList) {
    let start = cursor.position
    guard case .value(let candidates) = cursor.number(), candidates > 0,
      case .value = cursor.number(), cursor.byte.map(LineCursor.isBlank) ?? true
    else {
      findings.append(Message.firstLine(start..<cursor.rest.upperBound, source))
      return
    }
    guard candidates <= Profile.optionLimit else {
      findings.append(ElectionFileMessage.tooManyOptions(source))
      return
    }
    candidateCount = candidates
  }

  private mutating func readWithdrawal(_ cursor: inout LineCursor, _ findings: inout FindingList) {
    let word = cursor.word()
    let number = Int(source.shortText(in: word.dropFirst()))
    guard let number, (1...(candidateCount ?? 1)).contains(number) else {
      // One is enough: on a line of millions, finding the column of each would take hours.
      if !hasWrongWithdrawal {
        findings.append(Message.withdrawal(word, candidateCount ?? 0, source))
      }
      hasWrongWithdrawal = true
      return
    }
    withdrawn.insert(number)
  }

  // MARK: Names

  private mutating func readNames(_ cursor: inout LineCursor, _ findings: inout FindingList) {
    cursor.skipBlanks()
    while let byte = cursor.byte, byte != 0x23, names.count <= candidateCount ?? 0 {
      let rest = cursor.rest
      let name = byte == 0x22 ? quoted(rest, &findings) : withoutTrailingComment(rest)
      names.append(name)
      let next = byte == 0x22 ? name.upperBound + 1 : rest.upperBound
      cursor = LineCursor(source, min(next, rest.upperBound)..<rest.upperBound)
      cursor.skipBlanks()
    }
  }

  private func quoted(_ range: Range<Int>, _ findings: inout FindingList) -> Range<Int> {
    let inside = (range.lowerBound + 1)..<range.upperBound
    let close = source.bytes[inside].firstIndex(of: 0x22)
    if close == nil { findings.append(Message.unclosedQuote(range, source)) }
    return inside.lowerBound..<(close ?? inside.upperBound)
  }

  /// A name without quotes goes on to the end of the line, or to a `#` behind a blank.
  private func withoutTrailingComment(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    for index in range.dropFirst()
    where source.bytes[index] == 0x23 && LineCursor.isBlank(source.bytes[index - 1]) {
      end = index
      break
    }
    while end > range.lowerBound, LineCursor.isBlank(source.bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}

// MARK: - Messages

private enum Message {
  static func firstLine(_ range: Range<Int>, _ source: SourceText) -> Finding {
    Finding(
      .bltFirstLine,
      .error,
      "'\(source.shortText(in: range))' does not say how many candidates and seats there are",
      at: source.location(of: range),
      hint: "begin with two whole numbers, such as '4 1' for four candidates and one seat"
    )
  }

  static func withdrawal(_ word: Range<Int>, _ candidates: Int, _ source: SourceText) -> Finding {
    Finding(
      .bltWithdrawal,
      .error,
      "'\(source.shortText(in: word))' withdraws none of the \(candidates) candidates",
      at: source.location(of: word),
      hint: "write '-2' if the second candidate withdrew"
    )
  }

  static func withoutEnd(_ line: Range<Int>, _ source: SourceText) -> Finding {
    Finding(
      .bltWithoutEnd,
      .error,
      "the ballots have no end mark",
      at: source.location(of: line),
      hint: "write '0' on a line of its own between the last ballot and the first name"
    )
  }

  static func unclosedQuote(_ range: Range<Int>, _ source: SourceText) -> Finding {
    Finding(
      .bltUnclosedQuote,
      .error,
      "the quote before this name is not closed",
      at: source.location(of: range),
      hint: "close it on the same line"
    )
  }
}
