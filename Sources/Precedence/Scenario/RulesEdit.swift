import Diagnostics
import PlainYAML

/// One place of a rules file that a change gives another text.
struct RulesEdit: Sendable {
  /// What is replaced.
  enum Place: Sendable {
    /// The value under a key.
    case value(YAMLEntry)
    /// An item of a list.
    case item(YAMLNode)
    /// A key that the mapping does not have yet.
    case newKey(String, in: YAMLEntry)
    /// The weight of a term, by position, where the group lists its terms without weights.
    case weight(Int, in: YAMLEntry)
  }

  let place: Place
  /// The new text, on one line.
  let text: String
  /// The position of the change in the scenario.
  let change: Int
}

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
  ///   - edits: What to put where, no two in the same place.
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
    for splice in Splice.all(edits, in: original) {
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

/// A run of bytes of the old file and what stands there in the new one.
private struct Splice {
  struct Piece {
    let text: String
    /// The change whose value it is; `nil` for what has to stand around it.
    let change: Int?
  }

  let range: Range<Int>
  var pieces: [Piece]

  /// The splices of all edits, in the order of the file.
  static func all(_ edits: [RulesEdit], in source: SourceText) -> [Splice] {
    var splices: [Splice] = []
    var lists: [Int: [Int: RulesEdit]] = [:]
    for edit in edits {
      switch edit.place {
      case .value(let entry): splices.append(value(entry, [piece(edit)], source))
      case .item(let node): splices.append(Splice(range: node.range, pieces: [piece(edit)]))
      case .newKey(let key, let entry):
        if let splice = newKey(key, in: entry, edit, source) { splices.append(splice) }
      case .weight(let position, let entry):
        lists[entry.key.range.lowerBound, default: [:]][position] = edit
      }
    }
    for edit in edits {
      guard case .weight(_, let entry) = edit.place,
        let weights = lists.removeValue(forKey: entry.key.range.lowerBound)
      else { continue }
      splices.append(value(entry, mapping(entry.value.items ?? [], weights), source))
    }
    // Of two new keys in one place the first written comes first.
    return splices.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
  }

  private static func piece(_ edit: RulesEdit) -> Piece {
    Piece(text: edit.text, change: edit.change)
  }

  /// The value under a key; one that stands on lines of its own moves behind the colon.
  private static func value(_ entry: YAMLEntry, _ pieces: [Piece], _ source: SourceText) -> Splice {
    let node = entry.value
    let isBlock: Bool
    switch node.scalar?.style {
    case .literal, .folded: isBlock = true
    case nil: isBlock = !node.isFlow
    default: isBlock = false
    }
    guard isBlock else { return Splice(range: node.range, pieces: pieces) }
    let colon = source.bytes[entry.key.range.upperBound...].firstIndex(of: UInt8(ascii: ":"))
    let start = colon.map { $0 + 1 } ?? node.range.lowerBound
    let endsLine = source.bytes[..<node.range.upperBound].last == 0x0A
    return Splice(
      range: start..<max(start, node.range.upperBound),
      pieces: [Piece(text: " ", change: nil)] + pieces
        + (endsLine ? [Piece(text: "\n", change: nil)] : [])
    )
  }

  /// A key and its value behind the last ones between brackets, or before the first ones on lines.
  private static func newKey(
    _ key: String,
    in entry: YAMLEntry,
    _ edit: RulesEdit,
    _ source: SourceText
  ) -> Splice? {
    guard let entries = entry.value.entries, let first = entries.first, let last = entries.last
    else { return nil }
    let name = "\(ScenarioScalar.key(key)): "
    if entry.value.isFlow {
      let end = last.value.range.upperBound
      return Splice(
        range: end..<end,
        pieces: [Piece(text: ", \(name)", change: nil), piece(edit)]
      )
    }
    let start = first.key.range.lowerBound
    let indent = String(repeating: " ", count: start - source.lineStart(of: start))
    return Splice(
      range: start..<start,
      pieces: [
        Piece(text: name, change: nil), piece(edit), Piece(text: "\n\(indent)", change: nil),
      ]
    )
  }

  /// A list of terms as a mapping, each with the weight 1 but for those that change.
  private static func mapping(_ items: [YAMLNode], _ weights: [Int: RulesEdit]) -> [Piece] {
    var pieces: [Piece] = []
    for (position, item) in items.enumerated() {
      let name = ScenarioScalar.item(item.scalar?.text ?? "")
      pieces.append(Piece(text: "\(position == 0 ? "{" : ", ")\(name): ", change: nil))
      pieces.append(weights[position].map(piece) ?? Piece(text: "1", change: nil))
    }
    return pieces + [Piece(text: "}", change: nil)]
  }
}
