import Diagnostics
import Evidence
import PlainYAML

/// What the assessment says a measure is worked out from, found in the tables.
enum MeasureSource {
  /// A sum over the rows that a candidate lists.
  case sum(CategorySumBinding)
  /// A column, in the candidate's own row.
  case value(LocatedName, KeyedRows)
  /// Something that cannot be used; a finding says why.
  case unreadable
}

/// Looks up what each measure of an assessment is worked out from.
struct MeasureSourceReading {
  private let document: AssessmentDocument
  private let tables: EvidenceTables
  private(set) var findings = FindingList()

  init(_ document: AssessmentDocument, _ tables: EvidenceTables) {
    self.document = document
    self.tables = tables
  }

  /// The source of one entry of `measures:`.
  mutating func source(_ section: AggregationSection) -> MeasureSource {
    if let value = section.value.located, section.sum.isAbsent { return rows(value) }
    guard let sum = section.sum.located, section.value.isAbsent else { return .unreadable }
    let counts = counts(sum)
    let weights: Named<KeyedValues> = section.times.located.map { self.weights($0) } ?? .absent
    let map: Named<KeyedTexts> = section.through.located.map { self.map($0) } ?? .absent
    guard let counts, !section.times.isUnreadable, !section.through.isUnreadable,
      !weights.isUnreadable, !map.isUnreadable
    else { return .unreadable }
    return .sum(
      CategorySumBinding(
        table: sum.value.table,
        offences: counts.offences,
        column: counts.column,
        weights: weights.value,
        map: map.value
      )
    )
  }

  /// A table that a measure names, names and cannot use, or does not name.
  private enum Named<Table> {
    case absent
    case unreadable
    case table(Table)

    var value: Table? {
      if case .table(let table) = self { table } else { nil }
    }

    var isUnreadable: Bool {
      if case .unreadable = self { true } else { false }
    }
  }

  private mutating func counts(
    _ sum: Located<AggregationSection.Reference>
  ) -> (offences: EvidenceTables.Offences, column: LocatedName)? {
    let place = location(sum.range)
    switch tables.table(sum.value.table) {
    case nil: reportUnknown(sum.value.table, at: place)
    case .offences(let offences):
      if let column = offences.column(sum.value.column) { return (offences, column) }
      let known = offences.counts.map(\.period)
      findings.append(TableMessage.unknownCounts(sum.value, known, at: place))
    case .some:
      findings.append(TableMessage.wrongKind(sum.value.table, "sum of", .offences, at: place))
    }
    return nil
  }

  private mutating func weights(
    _ times: Located<AggregationSection.Reference>
  ) -> Named<KeyedValues> {
    let place = location(times.range)
    switch tables.table(times.value.table) {
    case nil: reportUnknown(times.value.table, at: place)
    case .weights(let weights):
      if times.value.column == "weight" { return .table(weights) }
      findings.append(TableMessage.notTheWeight(times.value, at: place))
    case .some:
      findings.append(TableMessage.wrongKind(times.value.table, "times", .weights, at: place))
    }
    return .unreadable
  }

  private mutating func map(_ through: Located<String>) -> Named<KeyedTexts> {
    let place = location(through.range)
    switch tables.table(through.value) {
    case nil: reportUnknown(through.value, at: place)
    case .map(let map): return .table(map)
    case .some:
      findings.append(TableMessage.wrongKind(through.value, "through", .map, at: place))
    }
    return .unreadable
  }

  private mutating func rows(
    _ value: Located<AggregationSection.Reference>
  ) -> MeasureSource {
    let place = location(value.range)
    switch tables.table(value.value.table) {
    case nil: reportUnknown(value.value.table, at: place)
    case .values(let rows):
      let name = LocatedName(value.value.column, at: place)
      if rows.table.column(name, findings: &findings) != nil { return .value(name, rows) }
    case .some:
      findings.append(TableMessage.wrongKind(value.value.table, "value of", .values, at: place))
    }
    return .unreadable
  }

  /// A table that is declared but could not be read has been reported already.
  private mutating func reportUnknown(_ name: String, at place: Location) {
    guard document.hasAllTables, !tables.names.contains(name) else { return }
    findings.append(TableMessage.unknown(name, tables.names, at: place))
  }

  private func location(_ range: Range<Int>) -> Location { document.source.location(of: range) }
}
