package import PlainYAML

/// A candidate as the assessment file lists it.
package struct CandidateSection: Sendable {
  /// A level that a person gave.
  package struct Judgement: Sendable {
    package let measure: Located<String>
    /// The level's name or number.
    package let level: Located<String>
    package let because: String
    package let by: String?
    package let confidence: String?
  }

  package let id: Located<String>
  package private(set) var name: Field<String> = .absent
  /// The categories of each table that belong to the candidate, in the order of the file; an empty
  /// list says that there are none.
  package private(set) var categories: [(table: String, ids: [Located<String>])] = []
  /// The tables of which some categories could not be read; findings say why.
  package private(set) var unreadable: Set<String> = []
  package private(set) var judgements: [Judgement] = []
  package private(set) var values: [(measure: Located<String>, value: Located<String>)] = []
  /// The yes/no measures that are yes; `nil` if the candidate has no `flags:`.
  package private(set) var flags: [Located<String>]?

  enum Key: String, CaseIterable, Sendable {
    case id
    case name
    case about
    case judged
    case values
    case flags
    case notCounted = "not counted"
  }

  private enum JudgedKey: String, CaseIterable, Sendable {
    case level
    case because
    case by
    case confidence
  }

  /// Reads one item of `candidates:`.
  ///
  /// - Parameters:
  ///   - node: The item.
  ///   - tables: The names of the tables whose categories a candidate may list; `nil` if those are
  ///     not known because of a mistake elsewhere.
  ///   - reader: Gets what is wrong.
  init?(_ node: YAMLNode, tables: [String]?, reader: inout StrictReader) {
    guard
      let keys = StrictMapping<Key>(
        node,
        "a candidate",
        at: node.entries?.first?.key.range,
        names: tables,
        reader: &reader
      ),
      let id = keys.text(.id, isRequired: true, hint: "write a short name without blanks", &reader)
        .located
    else { return nil }
    self.id = id
    if !Self.isValid(id.value) {
      reader.report(
        .invalidCandidate,
        "'\(id.value.clipped)' cannot be the id of a candidate",
        at: id.range,
        hint: "use letters, digits, '-', '_' and '.'; write the full text under 'name'"
      )
    }
    name = keys.text(.name, &reader)
    _ = keys.text(.about, &reader)
    _ = keys.texts(.notCounted, &reader)
    for (table, entry) in keys.named where tables != nil || entry.value.entries == nil {
      readCategories(table, entry, &reader)
    }
    judgements = keys.entries(.judged, &reader) { Self.judgement($1, &$0) }.compactMap(\.self)
    values = keys.entries(.values, &reader) { reader, entry in
      let text = reader.text(entry.value, "the value of '\(entry.key.text)'")
      return text.map { (Located(entry.key.text, at: entry.key.range), $0) }
    }.compactMap(\.self)
    if let entry = keys[.flags] {
      let isEmpty = entry.value.items?.isEmpty ?? false
      flags = isEmpty ? [] : keys.texts(.flags, &reader).value
    }
  }

  private mutating func readCategories(
    _ table: String,
    _ entry: YAMLEntry,
    _ reader: inout StrictReader
  ) {
    if entry.value.items?.isEmpty ?? false {
      categories.append((table, []))
      return
    }
    let subject = "'\(entry.key.text)'"
    let nodes = reader.listOrSingle(entry.value, subject) ?? []
    let ids = nodes.compactMap { reader.text($0, "an item of \(subject)") }
    if ids.isEmpty || ids.count < nodes.count || reader.isDamaged {
      unreadable.insert(table)
    }
    categories.append((table, ids))
  }

  private static func judgement(_ entry: YAMLEntry, _ reader: inout StrictReader) -> Judgement? {
    let title = "the judgement of '\(entry.key.text)'"
    guard
      let keys = StrictMapping<JudgedKey>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return nil }
    let level = keys.text(.level, isRequired: true, hint: "write the level's name", &reader)
    let because = keys.text(
      .because,
      isRequired: true,
      hint: "say why, and where it stands: a judgement without a reason cannot be checked",
      &reader
    )
    let by = keys.text(.by, &reader)
    let confidence = keys.text(.confidence, &reader)
    guard let level = level.located else { return nil }
    return Judgement(
      measure: Located(entry.key.text, at: entry.key.range),
      level: level,
      because: because.value ?? "",
      by: by.value,
      confidence: confidence.value
    )
  }

  /// Whether a text can be an id: something to type, not to read.
  package static func isValid(_ id: String) -> Bool {
    !id.isEmpty
      && id.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || "-_.".contains(Character($0))
      }
  }
}
