import Diagnostics

/// The header of a PrefLib file: lines of `# KEY: value`.
struct PrefLibHeader {
  /// A value with its place.
  struct Entry {
    let text: String
    let range: Range<Int>
  }

  /// What a count in the header is about.
  enum Count: CaseIterable {
    case alternatives, voters, uniqueOrders, categories
  }

  private(set) var dataType: Entry?
  private(set) var counts: [Count: Entry] = [:]
  private(set) var categories: [Entry] = []
  /// How many lines with a name were read; a file with too many is refused for the first of them.
  private var nameCount = 0
  private var numbered: [(number: Int, name: NumberedOptions.Name)] = []

  /// Reads a line; keys that mean nothing here are passed over.
  ///
  /// - Parameters:
  ///   - line: A line that begins with `#`.
  ///   - source: The file.
  ///   - findings: Where to tell what is wrong.
  mutating func read(_ line: Range<Int>, in source: SourceText, _ findings: inout FindingList) {
    guard let colon = source.bytes[line].firstIndex(of: 0x3A), colon > line.lowerBound else {
      return
    }
    let key = source.text(in: (line.lowerBound + 1)..<min(colon, line.lowerBound + 64)).words
    let value = Entry(source, (colon + 1)..<line.upperBound)
    if let name = key.dropped("ALTERNATIVE NAME") {
      readName(name, value, source, &findings)
    } else if key.dropped("CATEGORY NAME") != nil {
      categories.append(value)
    } else if key == "DATA TYPE" {
      dataType = value
    } else if let count = Self.counts[key] {
      counts[count] = value
    }
  }

  private static let counts: [String: Count] = [
    "NUMBER ALTERNATIVES": .alternatives, "NUMBER VOTERS": .voters,
    "NUMBER UNIQUE ORDERS": .uniqueOrders, "NUMBER UNIQUE PREFERENCES": .uniqueOrders,
    "NUMBER CATEGORIES": .categories,
  ]

  private mutating func readName(
    _ number: String,
    _ value: Entry,
    _ source: SourceText,
    _ findings: inout FindingList
  ) {
    nameCount += 1
    guard nameCount <= FindingList.limit else { return }
    let name = NumberedOptions.Name.read(value.range, in: source, &findings)
    guard let number = Int(number), (0...Int(Int32.max)).contains(number) else {
      findings.append(Message.unusableNumber(number, name, source))
      return
    }
    numbered.append((number, name))
  }

  /// The names in the order of their numbers, and the first number: 1, or 0 in files of some
  /// programs.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - findings: Where to tell what is wrong.
  /// - Returns: `nil` if a number is there twice or not at all.
  func names(
    in source: SourceText,
    _ findings: inout FindingList
  ) -> (names: [NumberedOptions.Name], first: Int)? {
    let sorted = numbered.enumerated()
      .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element)
    var expected = sorted.first?.number == 0 ? 0 : 1
    let first = expected
    for (number, name) in sorted {
      guard number == expected else {
        findings.append(Message.outOfTurn(number, expected: expected, name, source))
        return nil
      }
      expected += 1
    }
    return (sorted.map(\.name), first)
  }
}

extension PrefLibHeader.Entry {
  /// The text of some bytes without the blanks around it.
  init(_ source: SourceText, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, LineCursor.isBlank(source.bytes[start]) { start += 1 }
    self.range = start..<range.upperBound
    text = source.text(in: self.range)
  }
}

extension String {
  /// The words of a key in capitals, one blank between them.
  fileprivate var words: String {
    uppercased().split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  /// What follows a beginning, without the blank between; `nil` without that beginning.
  fileprivate func dropped(_ beginning: String) -> String? {
    guard hasPrefix(beginning) else { return nil }
    return String(dropFirst(beginning.count).drop { $0 == " " })
  }
}

// MARK: - Messages

private enum Message {
  static func unusableNumber(
    _ number: String,
    _ value: NumberedOptions.Name,
    _ source: SourceText
  ) -> Finding {
    Finding(
      .prefLibHeader,
      .error,
      "'\(source.shortText(in: value.range))' has no number, but '\(number)'",
      at: source.location(of: value.range),
      hint: "write '# ALTERNATIVE NAME 1: …' for the first alternative, and so on"
    )
  }

  static func outOfTurn(
    _ number: Int,
    expected: Int,
    _ value: NumberedOptions.Name,
    _ source: SourceText
  ) -> Finding {
    Finding(
      .prefLibHeader,
      .error,
      number < expected
        ? "two alternatives have the number \(number)"
        : "no alternative has the number \(expected), although this one has \(number)",
      at: source.location(of: value.range),
      hint: "number the alternatives 1, 2, 3 and so on"
    )
  }
}
