import Diagnostics

/// One statement of the command line about weights to draw, taken apart.
struct StatedWeightsText: Sendable {
  /// A word and where it stands.
  struct Word: Sendable, Hashable {
    let text: String
    let range: Range<Int>
  }

  /// What it says, names not yet looked up.
  enum Meaning: Sendable, Hashable {
    case interval(group: Word, term: Word, ClosedRange<Double>)
    case order(group: Word, [[Word]])
    case whole(group: Word, DrawSettings.Weights)
    /// The interval ends below its start.
    case backwards
    /// An end is no share.
    case beyond
    case unreadable
  }

  /// The longest statement that is looked at, in bytes.
  private static let longest = 10_000

  let meaning: Meaning
  private let source: SourceText

  init(_ text: String) {
    source = SourceText(name: "--weights", text: text)
    let bytes = Array(text.utf8.prefix(Self.longest))
    let line = Line(bytes: bytes)
    meaning = text.utf8.count > Self.longest ? .unreadable : line.meaning
  }

  // MARK: Findings

  var unreadable: Finding {
    finding(
      .drawnWeightsUnreadable,
      "weights to draw cannot be read",
      hint: "write 'risk.concern=20%..60%', 'risk: harm > volume = trend' or 'risk: as written'"
    )
  }

  var backwards: Finding {
    finding(
      .drawnWeightsUnreadable,
      "the interval ends below its start",
      hint: "write the smaller share first, such as '20%..60%'"
    )
  }

  var beyond: Finding {
    finding(
      .drawnWeightsUnreadable,
      "a share of a group lies between 0% and 100%",
      hint: "write it in per cent, such as '20%..60%'"
    )
  }

  func unknown(
    _ word: Word,
    _ kind: String,
    _ known: [String],
    _ list: String,
    group: String? = nil
  ) -> Finding {
    let place = group.map { " in '\($0)'" } ?? ""
    let all =
      known.isEmpty
      ? "there are no \(list)" : "\(list): \(known.prefix(20).joined(separator: ", "))"
    let hint = [NearestWord.question(for: word.text, in: known), all].compactMap(\.self)
    return Finding(
      .drawnWeightsUnknown,
      .error,
      "there is no \(kind) '\(word.text)'\(place)",
      at: source.location(of: word.range),
      hint: hint.joined(separator: "\n")
    )
  }

  func twice(_ message: String) -> Finding {
    finding(.drawnWeightsContradictory, message, hint: "say it once for each group and weight")
  }

  func lacking(_ terms: [String], in group: String) -> Finding {
    let names = terms.map { "'\($0)'" }.joined(separator: ", ")
    return finding(
      .drawnWeightsUnreadable,
      "the order of '\(group)' leaves out \(names)",
      hint: "an order names every weight of its group once"
    )
  }

  private func finding(_ code: FindingCode, _ message: String, hint: String) -> Finding {
    Finding(code, .error, message, at: source.location(of: 0..<source.bytes.count), hint: hint)
  }
}

/// The bytes of a statement.
private struct Line {
  let bytes: [UInt8]

  var meaning: StatedWeightsText.Meaning {
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) { return whole(colon) }
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")),
      let dot = bytes[..<sign].firstIndex(of: UInt8(ascii: "."))
    else { return .unreadable }
    let (group, term) = (word(0..<dot), word(dot + 1..<sign))
    guard !group.text.isEmpty, !term.text.isEmpty else { return .unreadable }
    return interval(group, term, word(sign + 1..<bytes.count).text)
  }

  private func interval(
    _ group: StatedWeightsText.Word,
    _ term: StatedWeightsText.Word,
    _ text: String
  ) -> StatedWeightsText.Meaning {
    let parts = Self.parts(of: text)
    guard let parts, !(parts.low.isEmpty && parts.high.isEmpty) else { return .unreadable }
    guard let low = parts.low.isEmpty ? 0 : Self.share(parts.low),
      let high = parts.high.isEmpty ? 1 : Self.share(parts.high)
    else { return .unreadable }
    guard (0...1).contains(low), (0...1).contains(high) else { return .beyond }
    return low <= high ? .interval(group: group, term: term, low...high) : .backwards
  }

  /// What stands before and behind the two dots.
  private static func parts(of text: String) -> (low: String, high: String)? {
    let bytes = Array(text.utf8)
    let dot = UInt8(ascii: ".")
    guard
      let middle = bytes.indices.dropLast().first(where: {
        bytes[$0] == dot && bytes[$0 + 1] == dot
      })
    else { return nil }
    let trim = { (slice: ArraySlice<UInt8>) in
      String(decoding: slice.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
    return (trim(bytes[..<middle]), trim(bytes[(middle + 2)...]))
  }

  private static func share(_ text: String) -> Double? {
    let isPercent = text.hasSuffix("%")
    guard let value = Double(isPercent ? String(text.dropLast()) : text), value.isFinite
    else { return nil }
    return isPercent ? value / 100 : value
  }

  private func whole(_ colon: Int) -> StatedWeightsText.Meaning {
    let group = word(0..<colon)
    let rest = word(colon + 1..<bytes.count)
    guard !group.text.isEmpty, !rest.text.isEmpty else { return .unreadable }
    switch rest.text {
    case "as written": return .whole(group: group, .asWritten)
    case "any": return .whole(group: group, .uniform)
    default: break
    }
    let tiers = split(colon + 1..<bytes.count, at: ">").map { split($0, at: "=").map(word) }
    let isWhole = tiers.allSatisfy { $0.allSatisfy { !$0.text.isEmpty } }
    return isWhole ? .order(group: group, tiers) : .unreadable
  }

  private func split(_ range: Range<Int>, at sign: Unicode.Scalar) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where bytes[position] == UInt8(ascii: sign) {
      parts.append(start..<position)
      start = position + 1
    }
    return parts + [start..<range.upperBound]
  }

  /// The text of a range without the blanks around it.
  private func word(_ range: Range<Int>) -> StatedWeightsText.Word {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] == UInt8(ascii: " ") { low += 1 }
    while high > low, bytes[high - 1] == UInt8(ascii: " ") { high -= 1 }
    return .init(text: String(decoding: bytes[low..<high], as: UTF8.self), range: low..<high)
  }
}
