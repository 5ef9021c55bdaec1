package import PlainYAML

/// A table of evidence as the assessment describes it: the file, and what its columns are.
package struct TableSection: Sendable {
  /// What kind of table it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// Counts by category, with totals and parts.
    case offences
    /// A number for each of several keys, such as the harm of an offence.
    case weights
    /// A key for each of several keys, such as the harm group of each offence.
    case map
    /// A row per candidate, with a column per measure.
    case values
  }

  package let name: Located<String>
  package private(set) var file: Field<String> = .absent
  package private(set) var kind: Field<Kind> = .absent
  package private(set) var id: Field<String> = .absent
  package private(set) var label: Field<String> = .absent
  package private(set) var parent: Field<String> = .absent
  package private(set) var overlaps: Field<String> = .absent
  /// The count columns by the name of their period, in the order of the file.
  package private(set) var counts: [(period: Located<String>, column: Located<String>)] = []
  package private(set) var change: Field<String> = .absent
  package private(set) var percent: Field<String> = .absent
  package private(set) var partial: Field<[Located<String>]> = .absent
  package private(set) var weight: Field<String> = .absent
  package private(set) var unit: Field<String> = .absent
  package private(set) var from: Field<String> = .absent
  package private(set) var to: Field<String> = .absent

  enum Key: String, CaseIterable, Sendable {
    case file
    case kind
    case about
    case id
    case label
    case parent
    case overlaps
    case counts
    case change
    case percent
    case partial
    case weight
    case unit
    case from
    case to
  }

  /// Reads one entry of `tables:`.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    name = Located(entry.key.text, at: entry.key.range)
    let title = "table '\(entry.key.text)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    let kindHint = "write 'kind: ' and one of offences, weights, map, values"
    file = keys.text(.file, isRequired: true, hint: "write 'file: ' and its path", &reader)
    kind = keys.field(.kind, isRequired: true, hint: kindHint, &reader) { $0.word($1, $2) }
    _ = keys.text(.about, &reader)
    id = keys.text(.id, &reader)
    label = keys.text(.label, &reader)
    parent = keys.text(.parent, &reader)
    overlaps = keys.text(.overlaps, &reader)
    counts = keys.entries(.counts, &reader) { reader, entry in
      let column = reader.text(entry.value, "the column of '\(entry.key.text)'")
      return (
        Located(entry.key.text, at: entry.key.range), column ?? Located("", at: entry.value.range)
      )
    }
    change = keys.text(.change, &reader)
    percent = keys.text(.percent, &reader)
    partial = keys.texts(.partial, &reader)
    weight = keys.text(.weight, &reader)
    unit = keys.text(.unit, &reader)
    from = keys.text(.from, &reader)
    to = keys.text(.to, &reader)
    checkKeys(keys, title, &reader)
  }

  private func checkKeys(
    _ keys: StrictMapping<Key>,
    _ title: String,
    _ reader: inout StrictReader
  ) {
    guard let kind = kind.value else { return }
    for key in kind.required where keys[key] == nil {
      reader.report(
        .tableKeyMismatch,
        "\(title) of kind '\(kind.rawValue)' lacks the key '\(key.rawValue)'",
        at: name.range,
        hint: "its keys are \(kind.allowed.map(\.rawValue).joined(separator: ", "))"
      )
    }
    for key in Key.allCases where !kind.allowed.contains(key) {
      guard let entry = keys[key] else { continue }
      reader.report(
        .tableKeyMismatch,
        "'\(key.rawValue)' means nothing in a table of kind '\(kind.rawValue)'",
        at: entry.key.range,
        hint: "its keys are \(kind.allowed.map(\.rawValue).joined(separator: ", "))"
      )
    }
  }
}

extension TableSection.Kind {
  fileprivate var required: [TableSection.Key] {
    switch self {
    case .offences: [.id, .counts]
    case .weights: [.id, .weight]
    case .map: [.from, .to]
    case .values: [.id]
    }
  }

  fileprivate var allowed: [TableSection.Key] {
    switch self {
    case .offences:
      [.file, .kind, .about, .id, .label, .parent, .overlaps, .counts, .change, .percent, .partial]
    case .weights: [.file, .kind, .about, .id, .weight, .unit]
    case .map: [.file, .kind, .about, .from, .to]
    case .values: [.file, .kind, .about, .id]
    }
  }
}
