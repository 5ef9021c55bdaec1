import Diagnostics
import Evidence
import PlainYAML

/// The work of reading one set of targets with its table.
struct TargetSetReading {
  let section: TargetSection
  let document: AssessmentDocument
  let folder: String
  let table: Table
  private(set) var findings = FindingList()

  init(_ section: TargetSection, _ document: AssessmentDocument, _ folder: String, _ table: Table) {
    self.section = section
    self.document = document
    self.folder = folder
    self.table = table
  }

  /// The set; `nil` if a column or the ids cannot be used.
  mutating func set() -> TargetSet? {
    let exposures = exposures()
    let columns = TargetColumns(section, in: table, document.source, &findings)
    guard let columns, let id = section.id.located else { return nil }
    let name = LocatedName(id.value, at: location(id.range))
    let (keyed, problems) = KeyedRows.read(table, key: name)
    findings.append(contentsOf: problems)
    guard let keyed else { return nil }
    let rows = rows(keyed, columns)
    check(rows, keyed.keys)
    return TargetSet(
      name: section.name.value,
      rows: rows.map { result($0, exposures) },
      totalID: section.total.value,
      quarters: section.quarters.value?.map(\.value) ?? []
    )
  }

  private mutating func rows(_ keyed: KeyedRows, _ columns: TargetColumns) -> [TargetRow] {
    var reading = TargetRowReading(section, columns)
    let rows = keyed.keys.compactMap { key in keyed.row(of: key).map { reading.row(key, $0) } }
    findings.append(contentsOf: reading.findings)
    return rows
  }

  private mutating func check(_ rows: [TargetRow], _ ids: [String]) {
    for row in rows {
      if let finding = published(row).finding { findings.append(finding) }
    }
    guard let total = section.total.located else { return }
    guard ids.contains(total.value) else {
      let place = location(total.range)
      findings.append(TargetMessage.unknownTotal(total.value, ids, table.source.name, at: place))
      return
    }
    for finding in TargetTotals(rows, total: total.value)?.findings() ?? [] {
      findings.append(finding)
    }
  }

  // MARK: - Results

  private mutating func result(
    _ row: TargetRow,
    _ exposures: TargetChance.Exposures
  ) -> TargetResult {
    let actual = ActualFigure(figures: row.figures.map(tracked), isSum: row.yearFigure == .sum)
    let course = TargetCourse(
      direction: row.direction,
      baseline: row.baseline.value,
      target: row.target.value,
      actual: actual,
      length: row.isCount ? exposures.ratio : 1
    )
    let notes = course.notes
    let published = published(row)
    report(notes, row)
    return TargetResult(
      id: row.id,
      label: row.label,
      group: row.group,
      direction: row.direction,
      baseline: tracked(row.baseline),
      target: tracked(row.target),
      actual: actual,
      expected: course.expected,
      changePercent: course.changePercent,
      publishedPercent: published.percent,
      publishedAgrees: published.agrees,
      verdict: course.verdict,
      light: course.light,
      chance: chance(row, actual, exposures),
      notes: notes
    )
  }

  private func published(_ row: TargetRow) -> PublishedChange {
    PublishedChange(row: row, sign: section.publishedAs.value ?? .change)
  }

  private func chance(
    _ row: TargetRow,
    _ actual: ActualFigure,
    _ exposures: TargetChance.Exposures
  ) -> TargetChance {
    guard row.isCount else { return .notTested(.notCounts) }
    let share = actual.isSum ? actual.share : 1
    return TargetChance(
      baseline: row.baseline.value,
      actual: actual.value,
      exposures: .init(baseline: exposures.baseline, actual: exposures.actual * share)
    )
  }

  private mutating func report(_ notes: [TargetNote], _ row: TargetRow) {
    for note in notes {
      switch note {
      case .gap(let headers):
        // A cell that cannot be read has a finding of its own, and is not empty.
        let empty = row.figures.filter {
          headers.contains($0.cell.reference.column) && $0.cell.number(as: .percent).isMissing
        }
        guard let first = empty.first else { continue }
        let columns = empty.map(\.cell.reference.column)
        findings.append(TargetMessage.gap(row, columns, at: first.cell.location))
      case .targetBehindBaseline: findings.append(TargetMessage.behindBaseline(row))
      case .movedTheWrongWay, .alreadyMissed, .alreadyMet: break
      }
    }
  }

  private func tracked(_ figure: TargetRow.Figure) -> TrackedFigure {
    let reference = figure.cell.reference
    let cell = MeasureResult.CellSource(
      file: FilePath.relative(reference.file, to: folder),
      row: reference.row,
      column: reference.column
    )
    return TrackedFigure(value: figure.value, cell: cell)
  }

  // MARK: - Periods

  /// The days of both periods; equally long where the set names none.
  private mutating func exposures() -> TargetChance.Exposures {
    guard let names = section.periods.value else { return .init() }
    let baseline = period(names.baseline)
    let actual = period(names.actual)
    guard let baseline, let actual, let before = baseline.days, let now = actual.days else {
      return .init()
    }
    checkYear(actual, now, at: names.actual.range)
    let isAllowed = document.unequalPeriods.value == .rates || document.unequalPeriods.isUnreadable
    if !isAllowed {
      if actual.isAsLong(as: baseline) { return .init() }
      findings.append(PeriodBinding.unequal(actual, now, baseline, before, in: document.source))
    }
    return .init(baseline: Double(before), actual: Double(now))
  }

  /// The period of quarters is their year, also while it is not over: what is reported of it is told
  /// from the quarters.
  private mutating func checkYear(_ period: PeriodSection, _ days: Int, at range: Range<Int>) {
    guard !section.quarters.isAbsent, !(365...366).contains(days) else { return }
    findings.append(TargetMessage.noYear(period.name.value, days, at: location(range)))
  }

  private mutating func period(_ name: Located<String>) -> PeriodSection? {
    if let period = document.periods.first(where: { $0.name.value == name.value }) { return period }
    guard document.hasAllPeriods else { return nil }
    let known = document.periods.map(\.name.value)
    let place = location(name.range)
    findings.append(TargetMessage.unknownPeriod(name.value, known, at: place))
    return nil
  }

  private func location(_ range: Range<Int>) -> Location { document.source.location(of: range) }
}
