/// A user's file as it was read: its name and its bytes, with the start of every line.
///
/// Readers work on the bytes and keep byte offsets; ``location(of:)`` turns an offset into the line
/// and column that an editor shows, only when a finding needs it.
public struct SourceText: Sendable, Hashable {
  /// The name shown to the user, as the user gave it (`rules.yaml`, `evidence/offences.csv`).
  public let name: String
  /// The bytes of the file, untouched.
  package let bytes: [UInt8]
  /// The byte offset at which each line starts; never empty.
  private let lineStarts: [Int]
  /// Columns worked out beforehand on very long lines, in the order of the file; usually none.
  private let milestones: [Milestone]

  /// Makes a source from bytes as read.
  ///
  /// - Parameters:
  ///   - name: The name to show in findings.
  ///   - bytes: The whole file. Lines end in `\n`, `\r\n` or `\r`.
  /// - Complexity: Linear in the number of bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = Self.lineStarts(of: bytes)
    self.milestones = Self.milestones(in: bytes, lineStarts: self.lineStarts)
  }

  /// Makes a source from text, for tests and for text that never was a file.
  ///
  /// - Parameters:
  ///   - name: The name to show in findings.
  ///   - text: The whole text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The number of lines; a file that ends in a line break counts the empty line after it.
  package var lineCount: Int { lineStarts.count }

  /// The bytes as text; bytes that are not UTF-8 become the replacement character.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of a byte range, for a message or a value.
  ///
  /// - Parameter range: Byte offsets; parts outside the file are cut off.
  /// - Returns: The text; bytes that are not UTF-8 become the replacement character.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The place of a byte range as an editor shows it.
  ///
  /// - Parameter range: Byte offsets; parts outside the file are cut off. An empty range is a place
  ///   between two characters.
  /// - Returns: The location, with the line it stands on.
  /// - Complexity: Logarithmic in the number of lines; linear in the length of the line, but never in
  ///   more than ``Milestone/spacing`` bytes of it.
  public func location(of range: Range<Int>) -> Location {
    let range = range.clamped(to: 0..<bytes.count)
    let line = lineIndex(of: range.lowerBound)
    let endLine = lineIndex(of: range.upperBound)
    let column = self.column(of: range.lowerBound, onLine: line)
    return Location(
      file: name,
      line: line + 1,
      column: column,
      endLine: endLine + 1,
      endColumn: self.column(of: range.upperBound, onLine: endLine),
      excerpt: excerpt(around: range.lowerBound, column: column, onLine: line)
    )
  }

  /// The byte offset at which the line of a byte starts.
  ///
  /// - Parameter offset: A byte offset; one behind the end counts as the last line.
  /// - Returns: The offset just behind the line break before it, or 0.
  /// - Complexity: Logarithmic in the number of lines.
  package func lineStart(of offset: Int) -> Int { lineStarts[lineIndex(of: offset)] }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func column(of offset: Int, onLine line: Int) -> Int {
    // A place in the line break is a place at the end of the line, whatever the break looks like.
    let offset = min(offset, contentEnd(ofLine: line))
    let start = contentStart(ofLine: line)
    guard offset > start else { return 1 }
    guard let milestone = milestone(before: offset), milestone.offset > start else {
      return Self.characterCount(of: bytes[start..<offset]) + 1
    }
    return milestone.column + Self.characterCount(of: bytes[milestone.offset..<offset])
  }

  private func milestone(before offset: Int) -> Milestone? {
    var low = 0
    var high = milestones.count
    while low < high {
      let middle = (low + high) / 2
      if milestones[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? milestones[low - 1] : nil
  }

  /// Where a line's text starts: behind the byte order mark on the first line.
  private func contentStart(ofLine line: Int) -> Int {
    let start = lineStarts[line]
    return start == 0 && bytes.starts(with: byteOrderMark) ? byteOrderMark.count : start
  }

  private func contentEnd(ofLine line: Int) -> Int {
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > lineStarts[line], bytes[end - 1] == lineFeed || bytes[end - 1] == carriageReturn {
      end -= 1
    }
    return end
  }

  /// A short line, or what stands around a place on a long one.
  private func excerpt(around offset: Int, column: Int, onLine line: Int) -> Excerpt {
    let start = contentStart(ofLine: line)
    let end = max(start, contentEnd(ofLine: line))
    guard end - start > Excerpt.byteLimit else {
      return Excerpt(text: text(in: start..<end), skippedCharacters: 0, isCut: false)
    }
    let place = min(max(offset, start), end)
    let before = characters(before: place, from: start)
    let after = characters(after: place, upTo: end, atMost: Excerpt.characterLimit - before.count)
    return Excerpt(
      text: String(before + after.characters),
      skippedCharacters: column - 1 - before.count,
      isCut: after.isCut
    )
  }

  /// The characters before a place, as many as fit into half an excerpt.
  private func characters(before place: Int, from start: Int) -> [Character] {
    // Only a known start of a character tells where the following ones start.
    let from = max(start, milestone(before: place)?.offset ?? start)
    var room = Excerpt.byteLimit * 4
    let fitting = text(in: from..<place).suffix(Excerpt.characterLimit / 2).reversed().prefix {
      room -= $0.utf8.count
      return room >= 0
    }
    return fitting.reversed()
  }

  /// The characters after a place, and whether the line goes on behind them.
  private func characters(
    after place: Int,
    upTo end: Int,
    atMost limit: Int
  ) -> (characters: [Character], isCut: Bool) {
    let goal = place + Excerpt.byteLimit * 4
    let to = goal < end ? scalarStart(goal, in: bytes) : end
    let characters = text(in: place..<to)
    let whole = to < end ? characters.dropLast() : characters[...]
    let shown = whole.prefix(limit)
    return (Array(shown), to < end || shown.endIndex < whole.endIndex)
  }

  /// Characters as an editor counts them: what a reader sees as one is one.
  private static func characterCount(of slice: ArraySlice<UInt8>) -> Int {
    // An ASCII line needs no look at grapheme clusters, and it is nearly always one.
    slice.allSatisfy { $0 < 0x80 } ? slice.count : String(decoding: slice, as: UTF8.self).count
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == lineFeed || byte == carriageReturn else { continue }
      if byte == carriageReturn, index < bytes.count, bytes[index] == lineFeed { index += 1 }
      starts.append(index)
    }
    return starts
  }
}

// MARK: - Very long lines

extension SourceText {
  /// A place on a very long line whose column is known, so that a thousand findings on one line of
  /// 100 MB need not count it a thousand times.
  private struct Milestone: Sendable, Hashable {
    /// How many bytes lie between two of them.
    static let spacing = 65_536

    let offset: Int
    let column: Int
  }

  private static func milestones(in bytes: [UInt8], lineStarts: [Int]) -> [Milestone] {
    var milestones: [Milestone] = []
    for (index, start) in lineStarts.enumerated() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
      guard end - start > Milestone.spacing else { continue }
      let bom = start == 0 && bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
      var last = Milestone(offset: start + bom, column: 1)
      while end - last.offset > Milestone.spacing {
        last = next(after: last, in: bytes)
        milestones.append(last)
      }
    }
    return milestones
  }

  /// The milestone about one spacing further on.
  private static func next(after last: Milestone, in bytes: [UInt8]) -> Milestone {
    let to = scalarStart(last.offset + Milestone.spacing, in: bytes)
    let slice = bytes[last.offset..<to]
    if slice.allSatisfy({ $0 < 0x80 }), bytes[to] < 0x80 {
      return Milestone(offset: to, column: last.column + slice.count)
    }
    // The last character may go on behind the slice: the milestone stands before it.
    let text = String(decoding: slice, as: UTF8.self)
    let final = text.last.map { Array(String($0).utf8) } ?? []
    guard final.count < slice.count, slice.suffix(final.count).elementsEqual(final) else {
      return Milestone(offset: to, column: last.column + text.count)
    }
    return Milestone(offset: to - final.count, column: last.column + text.count - 1)
  }
}

private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The offset itself, or the start of the UTF-8 sequence that it would cut in two.
private func scalarStart(_ offset: Int, in bytes: [UInt8]) -> Int {
  for back in 0..<min(4, offset) where bytes[offset - back] & 0xC0 != 0x80 { return offset - back }
  return offset
}
