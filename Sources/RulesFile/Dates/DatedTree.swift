import Diagnostics
import PlainYAML

/// Puts the value in force in the place of each value with dates.
///
/// Readers, checks, scenarios and comparisons then see a file of plain numbers, each at the place where
/// it stands, and need not know of dates.
struct DatedTree {
  /// The day whose values are wanted; `nil` for the newest.
  private let asOf: CalendarDay?
  /// The values with dates, in the order of the file.
  private(set) var values: [DatedValue] = []

  init(asOf: CalendarDay?) { self.asOf = asOf }

  /// The tree with plain numbers.
  ///
  /// A value that cannot be used stays as it is, and the reader keeps quiet about it from then on.
  ///
  /// - Complexity: Linear in the size of the tree.
  mutating func resolved(_ root: YAMLNode, _ reader: inout StrictReader) -> YAMLNode {
    root.mappingEntries { section in
      switch section.key.text {
      case "criteria":
        section.mappingEntries { entry in criterion(entry, &reader) }
      case "groups":
        section.mappingEntries { entry in group(entry, &reader) }
      case "parameters":
        section.mappingEntries { entry in parameter(entry, &reader) }
      default: section
      }
    }
  }

  private mutating func criterion(_ entry: YAMLEntry, _ reader: inout StrictReader) -> YAMLEntry {
    guard !entry.isAuthors else { return entry }
    let owner = ["criteria", entry.key.text]
    return entry.mappingEntries { key in
      switch key.key.text {
      case "cuts": list(key, owner, .cuts, .amounts, &reader)
      case "scores": list(key, owner, .scores, .numbers, &reader)
      case "points":
        key.mappingEntries { point in
          single(point, owner + ["points"], .point(point.key.text), .number, &reader)
        }
      default: key
      }
    }
  }

  private mutating func group(_ entry: YAMLEntry, _ reader: inout StrictReader) -> YAMLEntry {
    guard !entry.isAuthors else { return entry }
    let owner = ["groups", entry.key.text]
    return entry.mappingEntries { key in
      switch key.key.text {
      case "cuts": list(key, owner, .cuts, .amounts, &reader)
      case "of":
        key.mappingEntries { term in
          single(term, owner + ["of"], .weight(term.key.text), .number, &reader)
        }
      default: key
      }
    }
  }

  /// A list of numbers: with dates as a whole, or item by item.
  private mutating func list(
    _ entry: YAMLEntry,
    _ owner: [String],
    _ role: DatedValue.Role,
    _ shape: DatedValueReading.Shape,
    _ reader: inout StrictReader
  ) -> YAMLEntry {
    let path = owner + [entry.key.text]
    if entry.value.entries != nil {
      guard
        let choice = choice(entry.value, at: entry.key.range, path, role, shape, &reader)
      else { return entry }
      // What replaces the list looks for the colon behind the key: that of the date.
      let key = YAMLKey(scalar: entry.key.scalar, range: choice.key.range)
      return YAMLEntry(key: key, value: choice.node)
    }
    guard let items = entry.value.items, items.contains(where: { $0.entries != nil }) else {
      return entry
    }
    var resolved: [YAMLNode] = []
    for (position, item) in items.enumerated() {
      let isCut = role == .cuts
      let part = isCut ? DatedValue.Role.cut(position) : .score(position)
      let chosen =
        item.entries == nil
        ? nil
        : choice(item, at: item.start, path, part, isCut ? .amount : .number, &reader)?.node
      resolved.append(chosen ?? item)
    }
    return YAMLEntry(key: entry.key, value: entry.value.with(.sequence(resolved)))
  }

  /// A single number under a key.
  private mutating func single(
    _ entry: YAMLEntry,
    _ path: [String],
    _ role: DatedValue.Role,
    _ shape: DatedValueReading.Shape,
    _ reader: inout StrictReader
  ) -> YAMLEntry {
    guard entry.value.entries != nil else { return entry }
    let chosen = choice(
      entry.value,
      at: entry.key.range,
      path + [entry.key.text],
      role,
      shape,
      &reader
    )
    return YAMLEntry(key: entry.key, value: chosen?.node ?? entry.value)
  }

  /// A parameter: its unit and what it is about stay, with the value in force.
  private mutating func parameter(_ entry: YAMLEntry, _ reader: inout StrictReader) -> YAMLEntry {
    guard let entries = entry.value.entries, !entry.isAuthors else { return entry }
    let path = ["parameters", entry.key.text]
    let chosen = choice(entry.value, at: entry.key.range, path, .parameter, .amount, &reader)
    let kept = entries.compactMap { part -> YAMLEntry? in
      switch part.key.text {
      case "unit", "about": return part
      case "value", "values":
        guard let chosen else { return nil }
        let scalar = YAMLScalar(text: "value", style: .plain)
        return YAMLEntry(
          key: YAMLKey(scalar: scalar, range: chosen.key.range),
          value: chosen.node
        )
      default: return nil
      }
    }
    return YAMLEntry(key: entry.key, value: entry.value.with(.mapping(kept)))
  }

  private mutating func choice(
    _ node: YAMLNode,
    at place: Range<Int>,
    _ path: [String],
    _ role: DatedValue.Role,
    _ shape: DatedValueReading.Shape,
    _ reader: inout StrictReader
  ) -> DatedValueReading.Choice? {
    let name = path.count > 1 ? path[1] : ""
    let reading = DatedValueReading(role: role, name: name, path: path, shape: shape, asOf: asOf)
    guard let choice = reading.choice(node, at: place, &reader) else {
      reader.keepQuiet(about: node)
      return nil
    }
    values.append(choice.value)
    return choice
  }
}

extension YAMLNode {
  /// The same place with something else in it.
  fileprivate func with(_ content: Content) -> YAMLNode {
    YAMLNode(content: content, range: range, isFlow: isFlow)
  }

  /// An empty place at its start.
  fileprivate var start: Range<Int> { range.lowerBound..<range.lowerBound }

  /// A mapping with each entry as `change` makes it; anything else as it is.
  fileprivate func mappingEntries(_ change: (YAMLEntry) -> YAMLEntry) -> YAMLNode {
    entries.map { with(.mapping($0.map(change))) } ?? self
  }
}

extension YAMLEntry {
  /// Whether it is a note of the author's, which no reader looks into.
  fileprivate var isAuthors: Bool { key.text.hasPrefix("x-") }

  /// The entry with each entry of its value as `change` makes it.
  fileprivate func mappingEntries(_ change: (YAMLEntry) -> YAMLEntry) -> YAMLEntry {
    YAMLEntry(key: key, value: value.mappingEntries(change))
  }
}
