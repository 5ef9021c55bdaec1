import Diagnostics
import Evidence
import PlainYAML

/// The columns of a table of targets, found by the names that the assessment gives.
struct TargetColumns {
  let label: Table.Column?
  let group: Table.Column?
  let baseline: Table.Column
  let target: Table.Column
  /// The column of the year, or those of its quarters.
  let figures: [Table.Column]
  let yearFigure: Table.Column?
  let direction: Table.Column?
  let counts: Table.Column?
  let published: Table.Column?

  /// Finds them; there is nothing if one of them is not there.
  ///
  /// - Parameters:
  ///   - section: The set of targets.
  ///   - table: The table.
  ///   - source: The assessment, in which the names stand.
  ///   - findings: Gets a finding for every column that is not there, with the nearest header.
  init?(
    _ section: TargetSection,
    in table: Table,
    _ source: SourceText,
    _ findings: inout FindingList
  ) {
    var search = ColumnSearch(table: table, source: source)
    let label = search.column(section.label)
    let group = search.column(section.group)
    let baseline = search.column(section.baseline)
    let target = search.column(section.target)
    let actual = search.column(section.actual)
    let quarters = (section.quarters.value ?? []).map { search.column(.given($0)) }
    let yearFigure = search.column(section.totalsColumn)
    let direction = search.column(section.directionColumn)
    let counts = search.column(section.countsColumn)
    let published = search.column(section.published)
    findings.append(contentsOf: search.findings)
    guard !search.findings.hasErrors, let baseline, let target else { return nil }
    self.label = label
    self.group = group
    self.baseline = baseline
    self.target = target
    figures = (quarters.isEmpty ? [actual] : quarters).compactMap(\.self)
    self.yearFigure = yearFigure
    self.direction = direction
    self.counts = counts
    self.published = published
  }
}

/// The work of finding columns.
private struct ColumnSearch {
  let table: Table
  let source: SourceText
  var findings = FindingList()

  mutating func column(_ name: Field<String>) -> Table.Column? {
    guard let name = name.located else { return nil }
    let located = LocatedName(name.value, at: source.location(of: name.range))
    return table.column(located, findings: &findings)
  }
}
