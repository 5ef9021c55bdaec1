import Diagnostics
import PlainYAML

/// A rules file with new texts in it, and where everything in it comes from.
struct EditedRules: Sendable {
  /// The file as it was.
  let original: SourceText
  /// The file as it is now, under the same name.
  let source: SourceText
  private let segments: [Segment]
  /// Where each line of the new file starts.
  private let lineStarts: [Int]

  /// A run of bytes of the new file.
  private struct Segment: Sendable {
    enum Origin: Sendable {
      /// Kept, from this byte of the old file on.
      case kept(Int)
      /// Made to hold what changed, in place of these bytes of the old file.
      case made(Range<Int>)
      /// The value of a change, in place of these bytes of the old file.
      case changed(Int, Range<Int>)
    }

    let range: Range<Int>
    let origin: Origin
  }

  /// Puts new texts into a file.
  ///
  /// - Parameters:
  ///   - original: The file.
  ///   - edits: What to put where; of two in the same place the first counts.
  /// - Complexity: Linear in the size of the file.
  init(_ original: SourceText, _ edits: [RulesEdit]) {
    self.original = original
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.bytes.count + 256)
    var segments: [Segment] = []
    func add(_ new: some Collection<UInt8>, _ origin: Segment.Origin) {
      guard !new.isEmpty else { return }
      segments.append(Segment(range: bytes.count..<bytes.count + new.count, origin: origin))
      bytes += new
    }
    var position = 0
    for splice in Splice.all(edits, in: original) where splice.range.lowerBound >= position {
      add(original.bytes[position..<splice.range.lowerBound], .kept(position))
      for piece in splice.pieces {
        add(
          Array(piece.text.utf8),
          piece.change.map { .changed($0, splice.range) } ?? .made(splice.range)
        )
      }
      position = splice.range.upperBound
    }
    add(original.bytes[position...], .kept(position))
    self.segments = segments
    self.source = SourceText(name: original.name, bytes: bytes)
    self.lineStarts = Self.lineStarts(of: bytes)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isReturn { starts.append(index + 1) }
    }
    return starts
  }

  /// Where a place of the new file comes from.
  enum Source: Sendable {
    /// From the old file.
    case rules(Location)
    /// From the value of a change, by position; where in that value, in bytes, and the whole of it.
    case change(Int, Range<Int>, String)
  }

  /// Where a place of the new file comes from.
  func origin(of location: Location) -> Source {
    let range = range(of: location)
    guard let index = segment(at: range.lowerBound) else {
      return .rules(original.location(of: 0..<0))
    }
    let segment = segments[index]
    switch segment.origin {
    case .changed(let change, _):
      let end = min(range.upperBound, segment.range.upperBound)
      let start = range.lowerBound - segment.range.lowerBound
      let text = source.text(in: segment.range)
      return .change(change, start..<max(start, end - segment.range.lowerBound), text)
    case .made, .kept:
      let start = oldOffset(range.lowerBound, isEnd: false)
      let end = oldOffset(range.upperBound, isEnd: true)
      return .rules(original.location(of: start..<max(start, end)))
    }
  }

  /// The changes that put something into the file, in its order.
  var allChanges: [Int] {
    changes(in: segments)
  }

  /// The changes whose values lie within a place of the new file.
  func changes(within location: Location) -> [Int] {
    let range = range(of: location)
    return changes(in: segments.filter { $0.range.overlaps(range) })
  }

  private func changes(in segments: [Segment]) -> [Int] {
    var found: [Int] = []
    for segment in segments {
      guard case .changed(let change, _) = segment.origin, !found.contains(change) else { continue }
      found.append(change)
    }
    return found
  }

  /// The bytes of a place of the new file.
  private func range(of location: Location) -> Range<Int> {
    let start = offset(line: location.line, column: location.column)
    let end = offset(line: location.endLine, column: location.endColumn)
    return start..<max(start, end)
  }

  private func offset(line: Int, column: Int) -> Int {
    guard lineStarts.indices.contains(line - 1) else { return source.bytes.count }
    var start = lineStarts[line - 1]
    if start == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let rest = source.bytes[min(start, source.bytes.count)...].prefix { $0 != 0x0A && $0 != 0x0D }
    let before = source.text(in: rest.startIndex..<rest.endIndex).prefix(max(0, column - 1))
    return rest.startIndex + before.utf8.count
  }

  /// The segment that holds a byte; the last one for the end of the file.
  private func segment(at offset: Int) -> Int? {
    let index = segments.firstIndex { $0.range.contains(offset) }
    return index ?? (segments.isEmpty ? nil : segments.count - 1)
  }

  private func oldOffset(_ offset: Int, isEnd: Bool) -> Int {
    guard let index = segment(at: isEnd ? max(0, offset - 1) : offset) else { return 0 }
    let segment = segments[index]
    switch segment.origin {
    case .kept(let start): return start + offset - segment.range.lowerBound
    case .made(let range), .changed(_, let range):
      return isEnd ? range.upperBound : range.lowerBound
    }
  }
}
