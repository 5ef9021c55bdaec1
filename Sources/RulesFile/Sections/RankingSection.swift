import Diagnostics
package import PlainYAML

/// `ranking:` as written: by what the candidates are ordered.
package struct RankingSection: Sendable {
  /// One key of `by:` or `ties:`.
  package struct Key: Sendable, Hashable {
    /// Which of two things of the same name is meant.
    package enum Aspect: String, Sendable, CaseIterable {
      case score
      case measure
    }

    package let name: Located<String>
    /// `nil` when the author left it to the place where the key stands.
    package let aspect: Aspect?
    package let isLowestFirst: Bool
  }

  /// Where the word `ranking` stands, for findings about the whole.
  package let key: Range<Int>
  /// The keys that could be read.
  package private(set) var by: Field<[Located<Key>]> = .absent
  package private(set) var ties: Field<[Located<Key>]> = .absent
  package private(set) var shortlist: Field<Int> = .absent

  private enum Word: String, CaseIterable, Sendable {
    case by
    case ties
    case shortlist
  }

  /// Reads `ranking:`; `nil` if it is no mapping.
  init?(_ entry: YAMLEntry, reader: inout StrictReader) {
    guard
      let keys = StrictMapping<Word>(
        entry.value,
        "the ranking",
        at: entry.key.range,
        reader: &reader
      )
    else { return nil }
    key = entry.key.range
    by = keys.field(.by, isRequired: true, hint: Message.byHint, &reader) { $0.keys($1, $2) }
    ties = keys.field(.ties, &reader) { $0.keys($1, $2) }
    shortlist = keys.wholeNumber(.shortlist, in: 1...Int.max, &reader)
  }
}

extension StrictReader {
  /// The keys that can be read; those that cannot leave a finding each.
  fileprivate mutating func keys(_ node: YAMLNode, _ subject: String)
    -> Located<[Located<RankingSection.Key>]>?
  {
    guard let nodes = listOrSingle(node, subject) else { return nil }
    let keys = nodes.compactMap { item -> Located<RankingSection.Key>? in
      guard text(item, "a key of \(subject)") != nil else { return nil }
      return key(item).map { Located($0, at: item.range) }
    }
    return keys.isEmpty ? nil : Located(keys, at: node.range)
  }

  private mutating func key(_ node: YAMLNode) -> RankingSection.Key? {
    guard var words = WordCursor(node, in: source), let name = words.next() else { return nil }
    var aspect: RankingSection.Key.Aspect?
    for word in RankingSection.Key.Aspect.allCases where aspect == nil {
      if words.take(word.rawValue) { aspect = word }
    }
    var isLowestFirst = false
    if words.take("lowest", "first") {
      isLowestFirst = true
    } else {
      // Highest first is the rule; writing it does no harm.
      _ = words.take("highest", "first")
    }
    guard words.isAtEnd else {
      let text = node.scalar?.text ?? ""
      report(.unreadableKey, Message.unreadable(text), at: node.range, hint: Message.keyHint)
      return nil
    }
    return RankingSection.Key(name: name, aspect: aspect, isLowestFirst: isLowestFirst)
  }
}

private enum Message {
  static let byHint = "list what to order by, as in 'by: [rating, risk]'"
  static func unreadable(_ text: String) -> String { "'\(text.clipped)' is not a key to order by" }
  static let keyHint =
    "write a name, then perhaps 'score' or 'measure', then perhaps 'lowest first'"
}
