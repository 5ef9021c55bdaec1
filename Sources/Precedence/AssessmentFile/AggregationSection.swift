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
    let title = "measure '\(entry.key.text.clipped)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    sum = keys.field(.sum, &reader) { $0.reference($1, $2) }
    times = keys.field(.times, &reader) { $0.reference($1, $2) }
    through = keys.text(.through, &reader)
    value = keys.field(.value, &reader) { $0.reference($1, $2) }
    _ = keys.text(.about, &reader)
    checkSources(title, &reader)
    checkWeights(keys, title, &reader)
  }

  private func checkSources(_ title: String, _ reader: inout StrictReader) {
    if sum.isAbsent, value.isAbsent {
      reader.report(
        .missingKey,
        Message.noSource(title),
        at: measure.range,
        hint: Message.sourceHint
      )
    }
    guard let sum = sum.range, let value = value.range else { return }
    let second = sum.lowerBound > value.lowerBound ? sum : value
    reader.report(.severalSources, Message.twoSources(title), at: second, hint: Message.takeOne)
  }

  /// What a sum is multiplied by says nothing where there is no sum, and neither does the way there.
  private func checkWeights(
    _ keys: StrictMapping<Key>,
    _ title: String,
    _ reader: inout StrictReader
  ) {
    let idle: [(key: Key, needs: Key, isThere: Bool)] = [
      (.times, .sum, !sum.isAbsent), (.through, .times, !times.isAbsent),
    ]
    for (key, needs, isThere) in idle where !isThere {
      guard let entry = keys[key], !sum.isAbsent || !value.isAbsent else { continue }
      reader.report(
        .idleKey,
        Message.idle(key.rawValue, title, without: needs.rawValue),
        at: entry.key.range,
        hint: key == .times ? Message.timesHint : Message.throughHint
      )
    }
  }
}

/// The sentences of the findings above.
private enum Message {
  static func noSource(_ title: String) -> String {
    "\(title) says neither 'sum of' nor 'value of'"
  }
  static let sourceHint = "write 'sum of: TABLE.COLUMN' to add over each candidate's categories"
  static func twoSources(_ title: String) -> String {
    "\(title) says both 'sum of' and 'value of'"
  }
  static let takeOne = "take one of them away"
  static func idle(_ key: String, _ title: String, without other: String) -> String {
    "'\(key)' does nothing in \(title) without '\(other)'"
  }
  static let timesHint =
    "only the counts of a sum are multiplied, each by the weight of its category"
  static let throughHint = "it names the table that leads from a category to the weight of 'times'"
  static func unreadable(_ subject: String, _ text: String) -> String {
    "\(subject) should be a table and a column, found '\(text.clipped)'"
  }
  static let referenceHint = "write both with a point between them, as in offences.this_year"
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
        Message.unreadable(subject, text.value),
        at: text.range,
        hint: Message.referenceHint
      )
      return nil
    }
    let reference = AggregationSection.Reference(table: String(parts[0]), column: String(parts[1]))
    return Located(reference, at: text.range)
  }
}
