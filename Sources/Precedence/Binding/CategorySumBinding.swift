import Diagnostics
import Evidence
import PlainYAML

/// A measure that is a sum over the categories of a candidate, worked out for one candidate.
struct CategorySumBinding {
  let tables: EvidenceTables
  let source: SourceText
  let aggregation: AggregationSection
  let sum: Located<AggregationSection.Reference>
  private(set) var findings = FindingList()

  init(
    tables: EvidenceTables,
    source: SourceText,
    aggregation: AggregationSection,
    sum: Located<AggregationSection.Reference>
  ) {
    self.tables = tables
    self.source = source
    self.aggregation = aggregation
    self.sum = sum
  }

  /// The sum for a candidate; `nil` if a finding says why there is none.
  mutating func input(_ candidate: CandidateSection) -> MeasureInput? {
    guard let (offences, column) = counts() else { return nil }
    let place = source.location(of: candidate.id.range)
    guard let listed = candidate.categories.first(where: { $0.table == sum.value.table }) else {
      return .absent("it lists no rows of '\(sum.value.table)'", at: place)
    }
    if listed.ids.isEmpty {
      return .absent("no row of '\(sum.value.table)' counts it", at: place)
    }
    let names = listed.ids.map { LocatedName($0.value, at: source.location(of: $0.range)) }
    let plain = offences.sum(of: names, column: column)
    findings.append(contentsOf: plain.findings)
    if plain.findings.hasErrors { return nil }
    guard let times = aggregation.times.located else {
      return input(plain.sum, at: names.first?.location)
    }
    return weighted(names, offences, column, times)
  }

  private mutating func weighted(
    _ names: [LocatedName],
    _ offences: OffenceTable,
    _ column: LocatedName,
    _ times: Located<AggregationSection.Reference>
  ) -> MeasureInput? {
    guard let weights = weights(times) else { return nil }
    // A total is as harmful as its parts: each part has its own weight.
    let leaves = names.flatMap { name in
      offences.leaves(of: name.text).map { LocatedName($0.id, at: name.location) }
    }
    var lookup = weights
    if let through = aggregation.through.located {
      guard let map = map(through) else { return nil }
      var pairs: [(key: String, old: String)] = []
      for leaf in leaves {
        guard let cell = map.cell(of: leaf.text) else {
          findings.append(TableMessage.notMapped(leaf, map))
          return nil
        }
        if cell.isEmpty {
          return .absent("'\(leaf.text)' has no weight by \(cell.reference)", at: leaf.location)
        }
        if weights.value(of: cell.text) == nil {
          findings.append(TableMessage.mappedToNothing(cell, weights))
          return nil
        }
        pairs.append((leaf.text, cell.text))
      }
      lookup = weights.renamed(pairs)
    }
    let result = offences.weightedSum(of: leaves, column: column, weights: lookup)
    findings.append(contentsOf: result.findings)
    return result.findings.hasErrors ? nil : input(result.sum, at: names.first?.location)
  }

  private func input(_ sum: CategorySum, at place: Location?) -> MeasureInput {
    guard let total = sum.total else {
      let cells = sum.missing.map(\.description).joined(separator: ", ")
      return .absent("no number in \(cells)", at: place)
    }
    return MeasureInput(value: total, origin: .sum(sum.terms), location: place)
  }

  private mutating func counts() -> (OffenceTable, LocatedName)? {
    let place = source.location(of: sum.range)
    switch tables.table(sum.value.table) {
    case nil:
      reportUnknown(sum.value.table, at: place)
      return nil
    case .offences(let offences, let columns):
      if let column = columns[sum.value.column] { return (offences, column) }
      let known = columns.keys.sorted()
      findings.append(TableMessage.unknownCounts(sum.value, known, at: place))
      return nil
    case .some:
      findings.append(TableMessage.wrongKind(sum.value.table, "sum of", .offences, at: place))
      return nil
    }
  }

  private mutating func weights(
    _ times: Located<AggregationSection.Reference>
  ) -> KeyedValues? {
    let place = source.location(of: times.range)
    switch tables.table(times.value.table) {
    case nil: reportUnknown(times.value.table, at: place)
    case .weights(let weights):
      if times.value.column == "weight" { return weights }
      findings.append(TableMessage.notTheWeight(times.value, at: place))
    case .some:
      findings.append(TableMessage.wrongKind(times.value.table, "times", .weights, at: place))
    }
    return nil
  }

  private mutating func map(_ through: Located<String>) -> KeyedTexts? {
    let place = source.location(of: through.range)
    switch tables.table(through.value) {
    case nil: reportUnknown(through.value, at: place)
    case .map(let map): return map
    case .some:
      findings.append(TableMessage.wrongKind(through.value, "through", .map, at: place))
    }
    return nil
  }

  /// A table that is declared but could not be read has been reported already.
  private mutating func reportUnknown(_ name: String, at place: Location) {
    if tables.names.contains(name) { return }
    findings.append(TableMessage.unknown(name, tables.names, at: place))
  }
}
