import Diagnostics
import PlainYAML

/// Reads one value with dates: `{value: …}` or `{values: {DATE: …}}`, with source, reason and review.
struct DatedValueReading {
  /// What each of the values has to be.
  enum Shape {
    case number
    /// A number, perhaps with a per cent sign.
    case amount
    case numbers
    case amounts
  }

  /// The value in force: the node to read in place of the mapping, and the key in front of it.
  struct Choice {
    let node: YAMLNode
    let key: YAMLKey
    let value: DatedValue
  }

  let role: DatedValue.Role
  let name: String
  let path: [String]
  let shape: Shape
  /// The day whose value is wanted; `nil` for the newest.
  let asOf: CalendarDay?

  private enum Key: String, CaseIterable, Sendable {
    case value
    case values
    case source
    case because
    case reviewBy = "review_by"
  }

  /// The same, with what a parameter says of itself.
  private enum ParameterKey: String, CaseIterable, Sendable {
    case unit
    case value
    case values
    case about
    case source
    case because
    case reviewBy = "review_by"
  }

  /// Reads a mapping; `nil` after reporting why none of its values can be used.
  ///
  /// - Complexity: Linear in the number of values.
  func choice(_ node: YAMLNode, at place: Range<Int>, _ reader: inout StrictReader) -> Choice? {
    if let entries = node.entries, !entries.isEmpty,
      entries.allSatisfy({ CalendarDay($0.key.text) != nil })
    {
      let title = DatedValue.title(role, name)
      let hint = DatesMessage.bareDatesHint
      reader.report(.noDatedValue, DatesMessage.none(title), at: entries[0].key.range, hint: hint)
      return nil
    }
    if role == .parameter {
      let title = "the parameter '\(name)'"
      return StrictMapping<ParameterKey>(node, title, at: place, reader: &reader).flatMap {
        choice($0, (.value, .values, .source, .because, .reviewBy), place, &reader)
      }
    }
    return StrictMapping<Key>(node, DatedValue.title(role, name), at: place, reader: &reader)
      .flatMap { choice($0, (.value, .values, .source, .because, .reviewBy), place, &reader) }
  }

  private func choice<Keys: MappingKey>(
    _ keys: StrictMapping<Keys>,
    _ key: (value: Keys, values: Keys, source: Keys, because: Keys, reviewBy: Keys),
    _ place: Range<Int>,
    _ reader: inout StrictReader
  ) -> Choice? {
    let sources = keys.texts(key.source, &reader)
    let because = keys.text(key.because, &reader)
    let review = keys.field(key.reviewBy, &reader) { Self.day($1, $2, &$0) }
    let single = keys[key.value]
    let several = keys[key.values]
    guard (single == nil) != (several == nil) else {
      reportAmount(several?.key.range, place, &reader)
      return nil
    }
    let read: [Part]?
    if let single {
      read = part(from: nil, single, "'value'", &reader).map { [$0] }
    } else {
      read = several.flatMap { parts($0, &reader) }
    }
    guard let parts = read, let current = position(parts, place, &reader),
      !sources.isUnreadable, !because.isUnreadable, !review.isUnreadable
    else { return nil }
    let value = DatedValue(
      role: role,
      name: name,
      path: path,
      entries: parts.map { .init(from: $0.from, text: $0.text) },
      current: current,
      location: reader.source.location(of: parts[current].node.range),
      sources: (sources.value ?? []).map { .init(value: $0.value, range: $0.range) },
      because: because.value,
      reviewBy: review.value,
      reviewLocation: reader.source.location(of: review.range ?? parts[current].node.range)
    )
    return Choice(node: parts[current].node, key: parts[current].key, value: value)
  }

  /// One of the values as read.
  private struct Part {
    let from: CalendarDay?
    let key: YAMLKey
    let node: YAMLNode
    let text: String
  }

  private func parts(_ entry: YAMLEntry, _ reader: inout StrictReader) -> [Part]? {
    guard let entries = reader.entries(entry.value, "'values'") else { return nil }
    var parts: [Part] = []
    var isWhole = true
    for entry in entries {
      guard let from = CalendarDay(entry.key.text) else {
        reader.report(
          .invalidDay,
          DatesMessage.noDate(entry.key.text),
          at: entry.key.range,
          hint: DatesMessage.dateHint
        )
        isWhole = false
        continue
      }
      if let last = parts.last?.from, from <= last {
        reader.report(
          .datesNotIncreasing,
          DatesMessage.order(from, after: last),
          at: entry.key.range,
          hint: DatesMessage.orderHint
        )
        isWhole = false
      }
      guard let part = part(from: from, entry, "the value from \(from.text) on", &reader) else {
        isWhole = false
        continue
      }
      parts.append(part)
    }
    return isWhole ? parts : nil
  }

  private func part(
    from: CalendarDay?,
    _ entry: YAMLEntry,
    _ subject: String,
    _ reader: inout StrictReader
  ) -> Part? {
    let text: String?
    switch shape {
    case .number: text = reader.number(entry.value, subject).map { numeral($0.value) }
    case .amount: text = reader.amount(entry.value, subject)?.value.words
    case .numbers:
      text = reader.items(entry.value, subject) { $0.number($1, $2) }?.value
        .map { numeral($0.value) }.joined(separator: ", ")
    case .amounts:
      text = reader.items(entry.value, subject) { $0.amount($1, $2) }?.value
        .map(\.value.words).joined(separator: ", ")
    }
    return text.map { Part(from: from, key: entry.key, node: entry.value, text: $0) }
  }

  /// The position of the value in force: the last one that begins on the day or before it.
  private func position(
    _ parts: [Part],
    _ place: Range<Int>,
    _ reader: inout StrictReader
  ) -> Int? {
    guard let asOf, let first = parts.first?.from else { return parts.indices.last }
    if let last = parts.lastIndex(where: { $0.from.map { $0 <= asOf } ?? true }) { return last }
    reader.report(
      .noValueYet,
      DatesMessage.noValueYet(DatedValue.title(role, name), asOf, first),
      at: parts[0].key.range,
      hint: DatesMessage.noValueYetHint(asOf)
    )
    return nil
  }

  private func reportAmount(
    _ several: Range<Int>?,
    _ place: Range<Int>,
    _ reader: inout StrictReader
  ) {
    let title = DatedValue.title(role, name)
    if let several {
      reader.report(
        .valueTwice,
        DatesMessage.both(title),
        at: several,
        hint: DatesMessage.bothHint
      )
    } else if !reader.isDamaged(from: place.lowerBound) {
      reader.report(.noDatedValue, DatesMessage.none(title), at: place, hint: DatesMessage.noneHint)
    }
  }

  private static func day(
    _ node: YAMLNode,
    _ subject: String,
    _ reader: inout StrictReader
  ) -> Located<CalendarDay>? {
    guard let text = reader.text(node, subject) else { return nil }
    if let day = CalendarDay(text.value) { return Located(day, at: text.range) }
    reader.report(
      .invalidDay,
      DatesMessage.noDate(text.value),
      at: text.range,
      hint: DatesMessage.dateHint
    )
    return nil
  }
}
