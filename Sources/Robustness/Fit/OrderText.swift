import Diagnostics
import Evidence

/// An order written with commas and equals signs, read piece by piece.
struct OrderText: Sendable {
  /// The names and mistakes from the first to the last.
  private(set) var entries: [OrderEntry] = []

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - isFile: Whether lines stand for places too, and may be blank or remarks.
  init(_ source: SourceText, isFile: Bool) {
    var isLevel = false
    for line in Self.lines(source) {
      if isFile, Self.isRemark(source.bytes[line]) { continue }
      if isFile { isLevel = false }
      add(line, of: source, isLevel: &isLevel)
    }
  }

  /// Reads a line; one sign ends each piece.
  private mutating func add(_ line: Range<Int>, of source: SourceText, isLevel: inout Bool) {
    var start = line.lowerBound
    for position in line {
      guard let sign = Self.signs.first(where: { $0.byte == source.bytes[position] }) else {
        continue
      }
      addName(start..<position, of: source, isLevel: isLevel)
      if !sign.isOwn {
        let location = source.location(of: position..<(position + 1))
        entries.append(OrderEntry(content: .sign(sign.character), location: location))
      }
      isLevel = sign.byte == UInt8(ascii: "=")
      start = position + 1
    }
    addName(start..<line.upperBound, of: source, isLevel: isLevel)
  }

  private mutating func addName(_ range: Range<Int>, of source: SourceText, isLevel: Bool) {
    let range = source.withoutBlanks(range)
    let name = source.text(in: range).trimmed
    entries.append(
      OrderEntry(
        content: name.isEmpty ? .nothing : .name(name, isLevel: isLevel),
        location: source.location(of: range)
      )
    )
  }

  private static let signs: [(byte: UInt8, character: Character, isOwn: Bool)] = [
    (UInt8(ascii: ","), ",", true), (UInt8(ascii: "="), "=", true),
    (UInt8(ascii: ">"), ">", false), (UInt8(ascii: "<"), "<", false),
    (UInt8(ascii: ";"), ";", false),
  ]

  private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.first { $0 != 0x20 && $0 != 0x09 }
    return first == nil || first == UInt8(ascii: "#")
  }

  /// The lines without their ends and without a byte order mark; one at least.
  static func lines(_ source: SourceText) -> [Range<Int>] {
    let bytes = source.bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines: [Range<Int>] = []
    for position in start..<max(start, bytes.count)
    where bytes[position] == 0x0A || bytes[position] == 0x0D {
      lines.append(start..<position)
      start = position + 1
    }
    lines.append(start..<max(start, bytes.count))
    return lines
  }
}

extension SourceText {
  /// A range without the blanks at its ends; the range itself if there is nothing else.
  fileprivate func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    func isBlank(_ position: Int) -> Bool { bytes[position] == 0x20 || bytes[position] == 0x09 }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isBlank(low) { low += 1 }
    while high > low, isBlank(high - 1) { high -= 1 }
    return low < high ? low..<high : range
  }
}
