package import PlainYAML

/// One entry of `criteria:` as written: how a measure becomes a score on a scale.
package struct CriterionSection: Sendable {
  /// The words of `kind:`.
  package enum Kind: String, Sendable, CaseIterable {
    case cuts
    case points
    case table
    case judged
    case yesNo = "yes/no"
    case place
  }

  /// The words of `worse:`.
  package enum Worse: String, Sendable, CaseIterable {
    case higher
    case lower
    case yes
    case no
  }

  /// One entry of `points:`.
  package struct Point: Sendable, Hashable {
    package let input: Located<Amount>
    package let score: Located<Double>
  }

  /// One entry of `table:`.
  package struct Row: Sendable, Hashable {
    package let category: Located<String>
    package let level: Located<String>
  }

  package let name: Located<String>
  /// Whether the entry was no mapping at all, so that nothing can be said about its keys.
  package private(set) var isUnreadable = true
  package private(set) var measure: Field<String> = .absent
  package private(set) var kind: Field<Kind> = .absent
  package private(set) var levels: Field<[LevelSection]> = .absent
  package private(set) var cuts: Field<[Located<Amount>]> = .absent
  package private(set) var points: Field<[Point]> = .absent
  package private(set) var table: Field<[Row]> = .absent
  package private(set) var worse: Field<Worse> = .absent
  package private(set) var scores: Field<[Located<Double>]> = .absent
  package private(set) var about: Field<String> = .absent
  package private(set) var sources: Field<[Located<String>]> = .absent
}

extension CriterionSection {
  private enum Key: String, CaseIterable, Sendable {
    case measure
    case kind
    case levels
    case cuts
    case points
    case table
    case worse
    case scores
    case about
    case source
  }

  /// Reads one entry of `criteria:`; of a broken one at least the name remains.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key)
    let title = "criterion '\(entry.key.text)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    isUnreadable = false
    measure = keys.text(.measure, &reader)
    kind = keys.word(.kind, &reader)
    levels = keys.field(.levels, &reader) { $0.levels($1, $2) }
    cuts = keys.field(.cuts, &reader) { $0.amounts($1, $2) }
    points = keys.field(.points, &reader) { $0.points($1, $2) }
    table = keys.field(.table, &reader) { $0.table($1, $2) }
    worse = keys.word(.worse, &reader)
    scores = keys.field(.scores, &reader) { reader, node, subject in
      reader.items(node, subject) { $0.number($1, $2) }
    }
    about = keys.text(.about, &reader)
    sources = keys.texts(.source, &reader)
  }
}

extension StrictReader {
  fileprivate mutating func points(_ node: YAMLNode, _ subject: String)
    -> Located<[CriterionSection.Point]>?
  {
    guard let entries = entries(node, subject) else { return nil }
    var points: [CriterionSection.Point] = []
    for entry in entries {
      let input = amount(entry.key, "an input of \(subject)")
      let score = number(entry.value, "the score at '\(entry.key.text)'")
      guard let input, let score else { continue }
      points.append(CriterionSection.Point(input: input, score: score))
    }
    return points.count == entries.count ? Located(points, at: node.range) : nil
  }

  fileprivate mutating func table(_ node: YAMLNode, _ subject: String)
    -> Located<[CriterionSection.Row]>?
  {
    guard let entries = entries(node, subject) else { return nil }
    var rows: [CriterionSection.Row] = []
    for entry in entries {
      guard let level = text(entry.value, "the level of '\(entry.key.text)'") else { continue }
      rows.append(CriterionSection.Row(category: Located(entry.key), level: level))
    }
    return rows.count == entries.count ? Located(rows, at: node.range) : nil
  }
}
