import Diagnostics
import Evidence
import PlainYAML

/// The tables that an assessment names, read and checked.
struct EvidenceTables: Sendable {
  /// A table as its kind makes it.
  enum Content: Sendable {
    /// Counts by category.
    case offences(Offences)
    case weights(KeyedValues)
    case map(KeyedTexts)
    /// A row per candidate.
    case values(KeyedRows)
  }

  /// A table of counts, and what the assessment says of its columns and rows.
  struct Offences: Sendable {
    let table: OffenceTable
    /// The columns of counts with the names of their periods, in the order of the assessment.
    let counts: [(period: String, column: LocatedName)]
    /// The totals whose rows are not all shown.
    let partial: [String]

    /// The column of a period; `nil` if there is none of that name.
    func column(_ period: String) -> LocatedName? {
      counts.first { $0.period == period }?.column
    }

    /// The total under a row, or the row itself, that is more than the rows shown below it.
    ///
    /// What is worked out row by row, such as harm, would leave a part of such a total out.
    func partialTotal(within id: String) -> String? {
      partial.first { total in
        var open = table.category(total)
        while let category = open {
          if category.id == id { return true }
          open = category.parent.map { table.categories[$0] }
        }
        return false
      }
    }
  }

  /// The names of the tables, in the order of the file.
  let names: [String]
  /// The files of the tables, in the order in which they are named first.
  let sources: [SourceText]
  private let contents: [String: Content]

  /// The table of a name; `nil` if there is none or it could not be read.
  func table(_ name: String) -> Content? { contents[name] }

  /// Reads every table of an assessment.
  ///
  /// - Parameters:
  ///   - document: The assessment.
  ///   - folder: Its folder.
  ///   - files: Where files come from.
  ///   - findings: Gets what is wrong.
  init(
    _ document: AssessmentDocument,
    folder: String,
    from files: some FileSource,
    findings: inout FindingList
  ) {
    var contents: [String: Content] = [:]
    var read: [String: Table?] = [:]
    var sources: [SourceText] = []
    for section in document.tables {
      guard let file = section.file.located else { continue }
      let path = FilePath.joined(file.value, in: folder)
      let place = document.source.location(of: file.range)
      if read[path] == nil {
        let table = Self.table(path, namedAt: place, from: files, findings: &findings)
        read[path] = .some(table)
        if let table { sources.append(table.source) }
      }
      guard let table = read[path] ?? nil else { continue }
      let reading = TableBinding(section: section, source: document.source, table: table)
      let result = reading.content()
      findings.append(contentsOf: result.findings)
      if let content = result.content { contents[section.name.value] = content }
    }
    names = document.tables.map(\.name.value)
    self.sources = sources
    self.contents = contents
  }

  /// Reads a table; `nil` if it cannot be read, or if ids may be lost in it.
  static func table(
    _ path: String,
    namedAt place: Location,
    from files: some FileSource,
    findings: inout FindingList
  ) -> Table? {
    guard let source = files.read(path, namedAt: place, findings: &findings) else { return nil }
    let (table, problems) = Table.read(source)
    findings.append(contentsOf: problems)
    // Where ids may be lost, whatever names them would be wrong only because of that.
    let isGarbled = problems.sorted.contains { $0.severity == .error && garbling.contains($0.code) }
    return isGarbled ? nil : table
  }

  private static let garbling: [FindingCode] = [
    .tableNotUTF8, .zeroByte, .unclosedQuote, .textAfterQuote, .cellTooLong, .tooManyColumns,
    .tableTooLarge,
  ]
}

/// One table on its way from rows and columns to what its kind makes of it.
private struct TableBinding {
  let section: TableSection
  let source: SourceText
  let table: Table

  func content() -> (content: EvidenceTables.Content?, findings: FindingList) {
    switch section.kind.value {
    case nil: return (nil, FindingList())
    case .offences: return offences()
    case .weights:
      guard let id = name(section.id), let weight = name(section.weight) else { break }
      let unit: NumberText.Unit = section.unit.value == "pounds" ? .pounds : .plain
      let (values, findings) = KeyedValues.read(table, key: id, value: weight, unit: unit)
      return (values.map { .weights($0) }, findings)
    case .map:
      guard let from = name(section.from), let to = name(section.to) else { break }
      let (texts, findings) = KeyedTexts.read(table, key: from, text: to)
      return (texts.map { .map($0) }, findings)
    case .values:
      guard let id = name(section.id) else { break }
      let (rows, findings) = KeyedRows.read(table, key: id)
      return (rows.map { .values($0) }, findings)
    }
    return (nil, FindingList())
  }

  private func offences() -> (content: EvidenceTables.Content?, findings: FindingList) {
    guard let id = name(section.id), let listed = section.counts.value else {
      return (nil, FindingList())
    }
    let counts = listed.map { (period: $0.period.value, column: located($0.column)) }
    let columns = OffenceTableColumns(
      id: id,
      label: name(section.label),
      parent: name(section.parent),
      counts: counts.map(\.column),
      comparison: comparison(counts.map(\.column)),
      overlap: name(section.overlaps),
      partialParents: section.partial.value?.map(located) ?? []
    )
    let (offences, findings) = OffenceTable.read(table, columns: columns)
    let partial = section.partial.value?.map(\.value) ?? []
    let content = offences.map {
      EvidenceTables.Content.offences(.init(table: $0, counts: counts, partial: partial))
    }
    return (content, findings)
  }

  /// What the publisher worked out from the first two columns of counts.
  private func comparison(_ counts: [LocatedName]) -> OffenceTableColumns.Comparison? {
    guard counts.count >= 2, !section.change.isAbsent || !section.percent.isAbsent else {
      return nil
    }
    return OffenceTableColumns.Comparison(
      thisPeriod: counts[0],
      lastPeriod: counts[1],
      change: name(section.change),
      percentage: name(section.percent)
    )
  }

  private func name(_ field: Field<String>) -> LocatedName? { field.located.map(located) }

  private func located(_ text: Located<String>) -> LocatedName {
    LocatedName(text.value, at: source.location(of: text.range))
  }
}
