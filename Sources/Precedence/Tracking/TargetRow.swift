import Diagnostics
import Evidence
import PlainYAML

/// One row of a table of targets as read: every number with its cell.
struct TargetRow {
  /// A number as printed, and its cell.
  struct Figure {
    let number: DecimalNumber?
    let cell: Cell

    var value: Double? { number?.value }
  }

  let id: String
  let label: String
  let group: String?
  let direction: TargetDirection
  let yearFigure: TargetSection.YearFigure
  /// Whether the figures count events.
  let isCount: Bool
  let baseline: Figure
  let target: Figure
  /// One figure for the year, or four for its quarters.
  let figures: [Figure]
  let published: Figure?
}

/// The work of reading the rows of a set of targets.
struct TargetRowReading {
  private let section: TargetSection
  private let columns: TargetColumns
  private(set) var findings = FindingList()

  init(_ section: TargetSection, _ columns: TargetColumns) {
    self.section = section
    self.columns = columns
  }

  /// Reads a row; what cannot be read in it is a finding, and its figure is missing.
  mutating func row(_ id: String, _ row: Table.Row) -> TargetRow {
    let label = columns.label.map { row[$0].text } ?? ""
    let group = columns.group.map { row[$0].text } ?? ""
    let direction = word(columns.direction, row, TargetDirection.self) ?? section.direction.value
    if let column = columns.direction, row[column].isEmpty {
      findings.append(TargetMessage.noDirection(id, row[column]))
    }
    let yearFigure =
      word(columns.yearFigure, row, TargetSection.YearFigure.self) ?? section.totals.value ?? .sum
    let isCount = isCount(row, yearFigure)
    return TargetRow(
      id: id,
      label: label.isEmpty ? id : label,
      group: group.isEmpty ? nil : group,
      direction: direction ?? .down,
      yearFigure: yearFigure,
      isCount: isCount,
      baseline: figure(row[columns.baseline], isCount),
      target: figure(row[columns.target], isCount),
      figures: columns.figures.map { figure(row[$0], isCount) },
      published: columns.published.map {
        TargetRow.Figure(number: published(row[$0]), cell: row[$0])
      }
    )
  }

  /// A level, such as the share of residents who feel safe, is no count unless somebody says so.
  private mutating func isCount(_ row: Table.Row, _ yearFigure: TargetSection.YearFigure) -> Bool {
    let isUsual = section.counts.value ?? (yearFigure == .sum)
    guard let word = word(columns.counts, row, YesNo.self) else { return isUsual }
    return word == .yes
  }

  private mutating func figure(_ cell: Cell, _ isCount: Bool) -> TargetRow.Figure {
    let number = cell.number(as: isCount ? .plain : .percent, findings: &findings)
    guard isCount, let number else { return TargetRow.Figure(number: number, cell: cell) }
    guard let whole = number.whole, whole >= 0 else {
      findings.append(TargetMessage.noCount(number, cell))
      return TargetRow.Figure(number: nil, cell: cell)
    }
    return TargetRow.Figure(number: number, cell: cell)
  }

  /// A published percentage; `new` says that there is none.
  private mutating func published(_ cell: Cell) -> DecimalNumber? {
    guard cell.text.lowercased() != "new" else { return nil }
    return cell.number(as: .percent, findings: &findings)
  }

  private enum YesNo: String, CaseIterable {
    case yes
    case no
  }

  /// The word in a cell; a finding if it is none of those that mean something there.
  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: Table.Column?,
    _ row: Table.Row,
    _ type: Word.Type
  ) -> Word? {
    guard let column else { return nil }
    let cell = row[column]
    let text = cell.text
    if let word = Word(rawValue: text.lowercased()) { return word }
    if !text.isEmpty {
      findings.append(TargetMessage.unknownWord(cell, Word.allCases.map(\.rawValue)))
    }
    return nil
  }
}
