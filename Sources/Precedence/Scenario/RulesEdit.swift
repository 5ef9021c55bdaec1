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

/// A run of bytes of the old file and what stands there in the new one.
struct Splice {
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
