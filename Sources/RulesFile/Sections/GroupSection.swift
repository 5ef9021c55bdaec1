package import PlainYAML

/// One entry of `groups:` as written: several criteria or groups combined into one number.
package struct GroupSection: Sendable {
  /// The words of `by:`.
  package enum Combination: String, Sendable, CaseIterable {
    case weightedMean = "weighted mean"
    case sum
    case product
    case largest
    case weightedProduct = "weighted product"

    /// Whether a weight means anything.
    package var isWeighted: Bool { self == .weightedMean || self == .weightedProduct }
  }

  /// The words of `scale:`.
  package enum Scale: String, Sendable, CaseIterable {
    case unit = "0-1"
    case rawLevels = "raw levels"
  }

  /// One criterion or group in `of:`.
  package struct Term: Sendable {
    package let name: Located<String>
    /// Absent when `of` is a list of names.
    package let weight: Field<Double>
  }

  package let name: Located<String>
  package private(set) var terms: Field<[Term]> = .unreadable(0..<0)
  package private(set) var combination: Field<Combination> = .absent
  package private(set) var scale: Field<Scale> = .absent
  package private(set) var levels: Field<[LevelSection]> = .absent
  package private(set) var cuts: Field<[Located<Amount>]> = .absent
  package private(set) var about: Field<String> = .absent
}

extension GroupSection {
  private enum Key: String, CaseIterable, Sendable {
    case of
    case by
    case scale
    case levels
    case cuts
    case about
  }

  /// Reads one entry of `groups:`; of a broken one at least the name remains.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key)
    let title = "group '\(entry.key.text)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    terms = keys.field(.of, isRequired: true, hint: Message.ofHint, &reader) { $0.terms($1, $2) }
    combination = keys.word(.by, &reader)
    scale = keys.word(.scale, &reader)
    levels = keys.field(.levels, &reader) { $0.levels($1, $2) }
    cuts = keys.field(.cuts, &reader) { $0.amounts($1, $2) }
    about = keys.text(.about, &reader)
  }
}

extension StrictReader {
  /// Names with weights, or names alone; a name stays when its weight cannot be read.
  fileprivate mutating func terms(_ node: YAMLNode, _ subject: String)
    -> Located<[GroupSection.Term]>?
  {
    guard node.entries != nil else {
      return items(node, subject) { reader, item, subject in
        reader.text(item, subject).map { GroupSection.Term(name: $0, weight: .absent) }
      }
    }
    guard let entries = entries(node, subject) else { return nil }
    let terms = entries.map { entry in
      let weight = number(entry.value, "the weight of '\(entry.key.text)'")
      return GroupSection.Term(
        name: Located(entry.key),
        weight: weight.map(Field.given) ?? .unreadable(entry.value.range)
      )
    }
    return Located(terms, at: node.range)
  }
}

private enum Message {
  static let ofHint =
    "write what it combines, as in 'of: {volume: 60, trend: 40}' or 'of: [volume, trend]'"
}
