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

  /// A column of counts, and the period in which they were counted.
  package struct CountColumn: Sendable {
    package let period: Located<String>
    package let column: Located<String>
  }

  package let name: Located<String>
  package private(set) var file: Field<String> = .absent
  package private(set) var kind: Field<Kind> = .absent
  package private(set) var id: Field<String> = .absent
  package private(set) var label: Field<String> = .absent
  package private(set) var parent: Field<String> = .absent
  package private(set) var overlaps: Field<String> = .absent
  /// The count columns with the names of their periods, in the order of the file.
  package private(set) var counts: Field<[CountColumn]> = .absent
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
    let title = "table '\(entry.key.text.clipped)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    file = keys.text(.file, isRequired: true, hint: Message.fileHint, &reader)
    kind = keys.field(.kind, isRequired: true, hint: Message.kindHint, &reader) { $0.word($1, $2) }
    _ = keys.text(.about, &reader)
    readColumns(keys, &reader)
    checkName(title, &reader)
    checkKeys(keys, &reader)
  }

  private mutating func readColumns(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    let required = kind.value?.required ?? []
    let hint = kind.value.map(Message.keys)
    func column(_ key: Key, _ reader: inout StrictReader) -> Field<String> {
      keys.text(key, isRequired: required.contains(key), hint: hint, &reader)
    }
    id = column(.id, &reader)
    label = column(.label, &reader)
    parent = column(.parent, &reader)
    overlaps = column(.overlaps, &reader)
    counts = keys.field(
      .counts,
      isRequired: required.contains(.counts),
      hint: hint,
      &reader,
      read: Self.counts
    )
    change = column(.change, &reader)
    percent = column(.percent, &reader)
    partial = keys.texts(.partial, &reader)
    weight = column(.weight, &reader)
    unit = column(.unit, &reader)
    from = column(.from, &reader)
    to = column(.to, &reader)
  }

  private static func counts(
    _ reader: inout StrictReader,
    _ node: YAMLNode,
    _ subject: String
  ) -> Located<[CountColumn]>? {
    guard let entries = reader.entries(node, subject) else { return nil }
    let columns = entries.compactMap { entry in
      reader.text(entry.value, "the column of '\(entry.key.text.clipped)'").map {
        CountColumn(period: Located(entry.key.text, at: entry.key.range), column: $0)
      }
    }
    return columns.count == entries.count ? Located(columns, at: node.range) : nil
  }

  /// Candidates list rows under the name of the table, and measures write a point behind it.
  private func checkName(_ title: String, _ reader: inout StrictReader) {
    let isKey = kind.value == .offences && CandidateSection.Key(rawValue: name.value) != nil
    guard isKey || name.value.contains(".") else { return }
    reader.report(
      .unusableTableName,
      Message.unusableName(name.value),
      at: name.range,
      hint: isKey ? Message.isCandidateKey(name.value) : Message.hasPoint
    )
  }

  private func checkKeys(_ keys: StrictMapping<Key>, _ reader: inout StrictReader) {
    guard let kind = kind.value else { return }
    for key in Key.allCases where !kind.allowed.contains(key) {
      guard let entry = keys[key] else { continue }
      reader.report(
        .tableKeyMismatch,
        Message.meansNothing(key.rawValue, kind),
        at: entry.key.range,
        hint: Message.keys(kind)
      )
    }
    guard kind == .offences, let counts = counts.value, counts.count < 2 else { return }
    for key in [Key.change, .percent] {
      guard let entry = keys[key] else { continue }
      reader.report(
        .tableKeyMismatch,
        Message.comparesNothing(key.rawValue),
        at: entry.key.range,
        hint: Message.twoCounts
      )
    }
  }
}

/// The sentences of the findings above.
private enum Message {
  static let fileHint = "write 'file: ' and its path"
  static let kindHint = "write 'kind: ' and one of offences, weights, map, values"
  static func keys(_ kind: TableSection.Kind) -> String {
    "its keys are \(kind.allowed.map(\.rawValue).joined(separator: ", "))"
  }
  static func unusableName(_ name: String) -> String {
    "a table cannot be called '\(name.clipped)'"
  }
  static func isCandidateKey(_ name: String) -> String {
    "every candidate has a key '\(name)' of another meaning"
  }
  static let hasPoint = "a point stands between a table and its column, as in offences.this_year"
  static func meansNothing(_ key: String, _ kind: TableSection.Kind) -> String {
    "'\(key)' means nothing in a table of kind '\(kind.rawValue)'"
  }
  static func comparesNothing(_ key: String) -> String {
    "'\(key)' cannot be checked: it needs the counts of two periods"
  }
  static let twoCounts = "write both under 'counts', the later one first"
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
