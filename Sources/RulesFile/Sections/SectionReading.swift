import Diagnostics
import PlainYAML

// What several sections have in common.

extension StrictReader {
  /// The entries of a section whose keys are names that the author gives, `x-…` keys left out.
  mutating func named<Section: Sendable>(
    _ node: YAMLNode,
    _ subject: String,
    read: (inout StrictReader, YAMLEntry) -> Section
  ) -> Located<[Section]>? {
    guard let entries = entries(node, subject) else { return nil }
    var sections: [Section] = []
    for (position, entry) in entries.enumerated() where !entry.key.text.hasPrefix("x-") {
      let next = position + 1 < entries.count ? entries[position + 1].key.range.lowerBound : nil
      sections.append(reading(upTo: next) { read(&$0, entry) })
    }
    return Located(sections, at: node.range)
  }

  /// A list of levels, each a name or a mapping of `name` and `definition`.
  mutating func levels(_ node: YAMLNode, _ subject: String) -> Located<[LevelSection]>? {
    items(node, subject) { reader, item, subject in reader.level(item, subject) }
  }

  /// A list of numbers.
  mutating func amounts(_ node: YAMLNode, _ subject: String) -> Located<[Located<Amount>]>? {
    items(node, subject) { reader, item, subject in reader.amount(item, subject) }
  }

  /// A scalar that another parser will read.
  mutating func expression(_ node: YAMLNode, _ subject: String) -> Located<YAMLNode>? {
    text(node, subject).map { Located(node, at: $0.range) }
  }

  private mutating func level(_ node: YAMLNode, _ subject: String) -> LevelSection? {
    guard node.entries != nil else { return text(node, subject).map { LevelSection(name: $0) } }
    guard let mapping = StrictMapping<LevelSection.Key>(node, subject, reader: &self) else {
      return nil
    }
    let name = mapping.text(.name, isRequired: true, &self)
    let definition = mapping.texts(.definition, &self)
    guard let name = name.located, !definition.isUnreadable else { return nil }
    return LevelSection(name: name, definition: definition.value ?? [])
  }
}

extension Located where Value == String {
  /// A key as a name with its place.
  init(_ key: YAMLKey) { self.init(key.text, at: key.range) }
}

extension LevelSection {
  /// The keys of a level that is more than a name.
  enum Key: String, CaseIterable, Sendable {
    case name
    case definition
  }
}
