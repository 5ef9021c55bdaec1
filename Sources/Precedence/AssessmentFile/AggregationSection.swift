package import PlainYAML

/// How a measure is worked out from the tables, for every candidate alike.
package struct AggregationSection: Sendable {
  /// A column of a table, as in `offences.this_year`.
  package struct Reference: Sendable, Hashable {
    package let table: String
    package let column: String
  }

  package let measure: Located<String>
  /// The counts to add over the candidate's categories.
  package private(set) var sum: Field<Reference> = .absent
  /// What each count is multiplied by.
  package private(set) var times: Field<Reference> = .absent
  /// The table that says which weight belongs to which category.
  package private(set) var through: Field<String> = .absent
  /// The value in the candidate's own row.
  package private(set) var value: Field<Reference> = .absent

  private enum Key: String, CaseIterable, Sendable {
    case sum = "sum of"
    case times
    case through
    case value = "value of"
    case about
  }

  /// Reads one entry of `measures:`.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    measure = Located(entry.key.text, at: entry.key.range)
    let title = "measure '\(entry.key.text)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    sum = keys.field(.sum, &reader) { $0.reference($1, $2) }
    times = keys.field(.times, &reader) { $0.reference($1, $2) }
    through = keys.text(.through, &reader)
    value = keys.field(.value, &reader) { $0.reference($1, $2) }
    _ = keys.text(.about, &reader)
    if sum.isAbsent, value.isAbsent {
      reader.report(
        .missingKey,
        "\(title) says neither 'sum of' nor 'value of'",
        at: entry.key.range,
        hint: "write 'sum of: TABLE.COLUMN' to add over each candidate's categories"
      )
    }
    if let sum = sum.range, let value = value.range {
      reader.report(
        .severalSources,
        "\(title) says both 'sum of' and 'value of'",
        at: max(sum, value)
      )
    }
  }

  private func max(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    a.lowerBound > b.lowerBound ? a : b
  }
}

extension StrictReader {
  /// A table and a column with a point between them.
  fileprivate mutating func reference(
    _ node: YAMLNode,
    _ subject: String
  ) -> Located<AggregationSection.Reference>? {
    guard let text = text(node, subject) else { return nil }
    let parts = text.value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      report(
        .unreadableReference,
        "\(subject) should be a table and a column, found '\(text.value)'",
        at: text.range,
        hint: "write both with a point between them, as in offences.this_year"
      )
      return nil
    }
    let reference = AggregationSection.Reference(table: String(parts[0]), column: String(parts[1]))
    return Located(reference, at: text.range)
  }
}
