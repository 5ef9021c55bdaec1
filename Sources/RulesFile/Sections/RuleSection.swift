package import PlainYAML

/// One entry of `rules:` as written: a condition, what follows from it, and why.
package struct RuleSection: Sendable {
  package let name: Located<String>
  /// The condition; read by the expression parser.
  package private(set) var condition: Field<YAMLNode> = .unreadable(0..<0)
  /// The effects that could be read.
  package private(set) var effects: Field<[Located<RuleEffect>]> = .unreadable(0..<0)
  package private(set) var because: Field<Because> = .unreadable(0..<0)
  package private(set) var about: Field<String> = .absent

  private enum Key: String, CaseIterable, Sendable {
    case when
    case then
    case because
    case about
  }

  /// Reads one entry of `rules:`; of a broken one at least the name remains.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key)
    let title = "rule '\(entry.key.text)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    condition = keys.field(.when, isRequired: true, hint: Message.whenHint, &reader) {
      $0.expression($1, $2)
    }
    effects = keys.field(.then, isRequired: true, hint: Message.thenHint, &reader) {
      $0.effects($1, $2)
    }
    because = keys.field(.because, &reader) { $0.because($1, $2) }
    about = keys.text(.about, &reader)
  }
}

extension StrictReader {
  /// The effects that can be read; those that cannot leave a finding each.
  fileprivate mutating func effects(_ node: YAMLNode, _ subject: String)
    -> Located<[Located<RuleEffect>]>?
  {
    guard let nodes = listOrSingle(node, subject) else { return nil }
    let effects = nodes.compactMap { item -> Located<RuleEffect>? in
      guard text(item, "an effect") != nil else { return nil }
      return RuleEffect.read(item, reader: &self).map { Located($0, at: item.range) }
    }
    return effects.isEmpty ? nil : Located(effects, at: node.range)
  }

  fileprivate mutating func because(_ node: YAMLNode, _ subject: String) -> Located<Because>? {
    guard text(node, subject) != nil, let because = Because(node, reader: &self) else { return nil }
    return Located(because, at: node.range)
  }
}

private enum Message {
  static let whenHint = "write a condition, as in 'when: trend >= 25% and volume >= 100'"
  static let thenHint = "write what follows, as in 'then: raise likelihood by 1'"
}
