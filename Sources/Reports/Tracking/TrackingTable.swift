import Precedence

/// A set of targets as a table: a row per target, headings where the rows have some.
struct TrackingTable {
  /// A column, in the order in which they stand.
  enum Column: CaseIterable {
    case measure
    case baseline
    case target
    case actual
    case line
    case change
    case verdict
    case light
    case chance
  }

  /// The columns that a narrow page does without, the first one first.
  private static let leastNeeded: [Column] = [.chance, .line, .change, .baseline]

  private let targets: TargetSet

  init(_ targets: TargetSet) { self.targets = targets }

  /// The table as lines; columns for which there is no room are left out, and it says so.
  ///
  /// - Parameter width: In columns of a terminal.
  /// - Returns: The lines.
  func lines(width: Int) -> [String] {
    let all = usefulColumns
    var shown = all
    var lines = table(shown).lines(width: width)
    for column in Self.leastNeeded {
      guard lines.contains(where: { Columns.count($0) > width }) else { break }
      shown.removeAll { $0 == column }
      lines = table(shown).lines(width: width)
    }
    let left = all.filter { !shown.contains($0) }.map { title($0) }
    guard !left.isEmpty else { return lines }
    return lines + [""] + Paragraph.lines(Wording.leftOut(left), width: width)
  }

  /// The columns that say something of this set.
  private var usefulColumns: [Column] {
    Column.allCases.filter { column in
      switch column {
      case .line: targets.rows.contains { $0.expected != nil }
      case .chance:
        targets.rows.contains { if case .tested = $0.chance { true } else { false } }
      default: true
      }
    }
  }

  private func table(_ columns: [Column]) -> TextTable {
    let numbers: [Column] = [.baseline, .target, .actual, .line, .change]
    let heads = columns.map {
      TextTable.Column(
        title: title($0),
        isNumber: numbers.contains($0),
        givesWay: $0 == .measure
      )
    }
    return TextTable(columns: heads, rows: rows(columns))
  }

  private func rows(_ columns: [Column]) -> [TextTable.Row] {
    var rows: [TextTable.Row] = []
    var heading: String?
    for row in targets.rows {
      if let group = row.group, group != heading { rows.append(.line(Paragraph.oneLine(group))) }
      heading = row.group
      rows.append(.cells(columns.map { cell($0, of: row) }))
    }
    return rows
  }

  private func title(_ column: Column) -> String {
    switch column {
    case .measure: "Measure"
    case .baseline: "Baseline"
    case .target: "Target"
    case .actual: targets.quarters.isEmpty ? "Actual" : "So far"
    case .line: "Line"
    case .change: "Change"
    case .verdict: "Verdict"
    case .light: "Light"
    case .chance: "Chance"
    }
  }

  private func cell(_ column: Column, of row: TargetResult) -> String {
    switch column {
    case .measure: row.label
    case .baseline: figure(row.baseline.value)
    case .target: figure(row.target.value)
    case .actual: figure(row.actual.value)
    case .line: figure(row.expected)
    case .change: row.changePercent.map { Numeral.change($0) } ?? "-"
    case .verdict: Wording.verdict(row.verdict)
    case .light: row.light.rawValue
    case .chance: Wording.chance(row.chance)
    }
  }

  private func figure(_ value: Double?) -> String {
    value.map { Numeral.short($0, decimals: 1) } ?? "-"
  }
}
