/// One value of a YAML document: a scalar, a mapping or a sequence, with its place in the file.
///
/// Scalars stay text. What they mean (number, yes or no, name) is decided by whoever knows which
/// key they stand under, so `no`, `010` and `12:30` mean what they look like.
package struct YAMLNode: Sendable, Hashable {
  /// What a node holds.
  package enum Content: Sendable, Hashable {
    /// A text and how it was written.
    case scalar(YAMLScalar)
    /// Entries in the order of the file.
    case mapping([YAMLEntry])
    /// Items in the order of the file.
    case sequence([YAMLNode])
  }

  /// What the node holds.
  package let content: Content
  /// Where the value stands, in bytes: from its first character to just behind its last.
  ///
  /// Quotes, brackets and the header of a block scalar belong to it; comments and indentation do
  /// not. An absent value is an empty range where it would stand.
  package let range: Range<Int>
  /// Whether a mapping or sequence was written in flow style, with brackets.
  package let isFlow: Bool

  package init(content: Content, range: Range<Int>, isFlow: Bool = false) {
    self.content = content
    self.range = range
    self.isFlow = isFlow
  }
}

/// A text in a YAML document.
package struct YAMLScalar: Sendable, Hashable {
  /// How the text was written.
  package enum Style: Sendable, Hashable {
    /// Nothing was written at all: `key:` and the end of the line.
    case absent
    /// Without quotes.
    case plain
    case singleQuoted
    case doubleQuoted
    /// A block that keeps its line breaks (`|`).
    case literal
    /// A block whose lines are joined (`>`).
    case folded
  }

  /// The text with quotes removed, escapes resolved and lines joined, as YAML 1.2 says.
  package let text: String
  package let style: Style

  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}

/// One key and its value in a mapping.
package struct YAMLEntry: Sendable, Hashable {
  package let key: YAMLKey
  package let value: YAMLNode

  package init(key: YAMLKey, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

/// A key of a mapping: always a scalar here, since keys that are lists or mappings are refused.
package struct YAMLKey: Sendable, Hashable {
  package let scalar: YAMLScalar
  /// Where the key stands, in bytes, quotes included, the colon not.
  package let range: Range<Int>

  /// The key's text.
  package var text: String { scalar.text }

  package init(scalar: YAMLScalar, range: Range<Int>) {
    self.scalar = scalar
    self.range = range
  }
}

extension YAMLNode {
  /// The scalar, or `nil` for a mapping or sequence.
  package var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// The entries, or `nil` for a scalar or sequence.
  package var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The items, or `nil` for a scalar or mapping.
  package var items: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// Whether nothing was written: `key:` and the end of the line.
  package var isAbsent: Bool { scalar?.style == .absent }
}
