import Diagnostics
import PlainYAML

/// Turns the tree of a file into parts, each with the comments that belong to it.
///
/// A comment belongs to what follows it, unless it stands behind something on a line or is indented
/// as far as the collection that ends above it.
struct PartReading: Sendable {
  private let source: SourceText
  private var cursor: TokenCursor
  /// How many brackets are open.
  private var brackets = 0

  /// A file as parts.
  struct Whole: Sendable {
    /// What stands above everything else.
    var top: [FormatPart.LineAbove] = []
    /// Whether the document begins with `---`, and what stands behind that.
    var marker: FormatPart.Behind?
    /// The root, as a part without a key.
    var root = FormatPart()
  }

  init(_ document: YAMLDocument) {
    source = document.source
    cursor = TokenCursor(document)
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - root: Its root.
  ///   - keys: The order of its keys.
  /// - Returns: Its parts.
  /// - Complexity: Linear in the size of the file.
  mutating func whole(_ root: YAMLNode, keys: KeyOrder) -> Whole {
    var whole = Whole()
    cursor.fill()
    if cursor.following == "---" {
      whole.top = cursor.takeAll()
      cursor.take("---")
      cursor.fill()
      whole.marker = cursor.takeBehind() ?? FormatPart.Behind()
    }
    if root.isAbsent || root.isFlow || root.scalar != nil { whole.top += cursor.takeAll() }
    read(root, into: &whole.root, column: -1, .keys(keys))
    whole.top += whole.root.above
    whole.root.above = []
    keepTop(&whole, root)
    var tail = cursor.takeAll()
    if cursor.take("...") {
      cursor.fill()
      tail += cursor.takeAll()
    }
    if case .collection(var collection) = whole.root.value {
      collection.tail += tail
      whole.root.value = .collection(collection)
    } else {
      whole.root.below += tail
    }
    return whole
  }

  /// Keeps at the top of the file what stands there, if the first key moves away from below it.
  private func keepTop(_ whole: inout Whole, _ root: YAMLNode) {
    guard case .collection(var collection) = whole.root.value, !root.isFlow,
      let first = root.entries?.first?.key.text, collection.parts.first?.name != first,
      let index = collection.parts.firstIndex(where: { $0.name == first })
    else { return }
    let above = collection.parts[index].above
    let kept = above.lastIndex(of: .blank).map { $0 + 1 } ?? above.count
    whole.top += above.prefix(kept)
    collection.parts[index].above = [.blank] + above.dropFirst(kept)
    whole.root.value = .collection(collection)
  }
}

// MARK: - Values

extension PartReading {
  /// Reads what stands behind a key, a dash or the start of the document.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - part: What it belongs to.
  ///   - column: The column of the collection in which that stands.
  ///   - shape: What is known of the value.
  private mutating func read(
    _ node: YAMLNode,
    into part: inout FormatPart,
    column: Int,
    _ shape: KeyOrder.Shape
  ) {
    cursor.fill()
    if node.isAbsent { return readAbsent(into: &part, column: column) }
    if node.scalar == nil, !node.isFlow {
      if part.key != nil { takeBehind(&part) }
      if part.key == nil, column >= 0 { part.above += takeComments() }
      part.value = .collection(blockCollection(node, parent: column, shape))
      return
    }
    part.above += takeComments()
    if node.scalar == nil {
      part.value = .collection(flowCollection(node, into: &part, shape))
    } else {
      cursor.skip(to: max(node.range.upperBound, node.range.lowerBound + 1))
      part.value = ScalarLines.value(node, in: source, parent: column)
      takeHeaderComment(&part)
    }
    cursor.fill()
    takeBehind(&part)
  }

  /// The comment behind the header of a block of text, and the line breaks at its end.
  private mutating func takeHeaderComment(_ part: inout FormatPart) {
    guard case .block(_, _, let keepsBreaks) = part.value else { return }
    takeBehind(&part)
    if keepsBreaks { cursor.forgetBreaks() }
  }

  private mutating func readAbsent(into part: inout FormatPart, column: Int) {
    takeBehind(&part)
    if brackets == 0, column >= 0 { part.below += cursor.takeTail(column: column + 1) }
  }

  private mutating func takeBehind(_ part: inout FormatPart) {
    guard part.behind.lines.isEmpty, var behind = cursor.takeBehind() else { return }
    // A column between brackets says nothing once their content stands on lines of its own.
    if brackets > 0 { behind.column = nil }
    part.behind = behind
  }

  /// The comments between a key and its value, which are to stand above both.
  private mutating func takeComments() -> [FormatPart.LineAbove] {
    cursor.takeAll().filter { $0 != .blank }
  }
}

// MARK: - Collections

extension PartReading {
  private mutating func blockCollection(
    _ node: YAMLNode,
    parent: Int,
    _ shape: KeyOrder.Shape
  ) -> FormatCollection {
    let column = column(of: node)
    var collection = FormatCollection(parts: [], shape: shape, isMapping: node.entries != nil)
    for entry in node.entries ?? [] {
      collection.parts.append(self.entry(entry, column: column, shape))
    }
    for item in node.items ?? [] {
      collection.parts.append(self.item(item, column: column, shape))
    }
    // What is indented like a list that has the indentation of its key belongs to what follows.
    collection.tail = cursor.takeTail(column: column == parent ? column + 1 : column)
    collection.order(shape.order)
    return collection
  }

  private mutating func entry(
    _ entry: YAMLEntry,
    column: Int,
    _ shape: KeyOrder.Shape
  ) -> FormatPart {
    cursor.fill()
    var part = FormatPart(above: cursor.takeAll())
    part.key = source.text(in: entry.key.range)
    part.name = entry.key.text
    cursor.skip(to: entry.key.range.upperBound)
    if brackets == 0 || !entry.value.isAbsent || isColon(behind: entry.key) { cursor.take(":") }
    read(entry.value, into: &part, column: column, shape.value(of: entry.key.text))
    return part
  }

  private mutating func item(
    _ item: YAMLNode,
    column: Int,
    _ shape: KeyOrder.Shape
  ) -> FormatPart {
    cursor.fill()
    var part = FormatPart(above: cursor.takeAll())
    if brackets == 0 { cursor.take("-") }
    read(item, into: &part, column: column, shape.item)
    return part
  }

  private mutating func flowCollection(
    _ node: YAMLNode,
    into owner: inout FormatPart,
    _ shape: KeyOrder.Shape
  ) -> FormatCollection {
    var collection = FormatCollection(parts: [], shape: shape, isMapping: node.entries != nil)
    let opening = source.bytes[node.range.lowerBound]
    // `[a: 1]` is a list with a mapping of one entry that has no brackets of its own.
    let isPair = node.entries != nil && opening != UInt8(ascii: "{")
    brackets += 1
    defer { brackets -= 1 }
    if !isPair { cursor.skip(to: node.range.lowerBound + 1) }
    let entries = node.entries ?? []
    let items = node.items ?? []
    for index in 0..<max(entries.count, items.count) {
      var part =
        entries.isEmpty
        ? item(items[index], column: 0, shape) : entry(entries[index], column: 0, shape)
      if !isPair {
        cursor.take(",")
        cursor.fill()
        takeBehind(&part)
      }
      collection.parts.append(withoutBlanks(part))
    }
    if !isPair { close(node, &collection, &owner) }
    collection.order(shape.order)
    collection.line = FlowLine.text(collection, isPair: isPair)
    return collection
  }

  /// Moves behind the closing bracket; the comments of empty brackets go to their owner.
  private mutating func close(
    _ node: YAMLNode,
    _ collection: inout FormatCollection,
    _ owner: inout FormatPart
  ) {
    cursor.fill()
    let rest = takeComments()
    if collection.parts.isEmpty { owner.above += rest } else { collection.tail = rest }
    cursor.skip(to: node.range.upperBound)
  }

  private func withoutBlanks(_ part: FormatPart) -> FormatPart {
    var part = part
    part.above.removeAll { $0 == .blank }
    return part
  }

  /// Whether a colon follows a key between brackets, on its line.
  private func isColon(behind key: YAMLKey) -> Bool {
    let rest = source.bytes[key.range.upperBound...]
    return rest.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ":")
  }

  /// The column at which a collection by indentation begins, from 0.
  private func column(of node: YAMLNode) -> Int {
    let start = node.range.lowerBound
    let line = source.lineStart(of: start)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return start - line - (line == 0 && source.bytes.starts(with: mark) ? mark.count : 0)
  }
}
