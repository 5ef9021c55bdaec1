import Precedence

/// A set of targets as a table: a row per target, headings where the rows have some.
struct TrackingTable {
  private let targets: TargetSet

  init(_ targets: TargetSet) { self.targets = targets }

  /// The table; columns that would say nothing are left out.
  var table: TextTable {
    var columns = [TextTable.Column(title: "Target", givesWay: true)]
    columns += numbers.map { TextTable.Column(title: $0, isNumber: true) }
    columns.append(TextTable.Column(title: "Verdict"))
    columns.append(TextTable.Column(title: "Light"))
    if hasTests { columns.append(TextTable.Column(title: "Chance")) }
    return TextTable(columns: columns, rows: rows)
  }

  private var numbers: [String] {
    let actual = targets.quarters.isEmpty ? "Actual" : "So far"
    return ["Baseline", "Goal", actual] + (hasExpected ? ["Line"] : []) + ["Change"]
  }

  private var hasExpected: Bool { targets.rows.contains { $0.expected != nil } }

  private var hasTests: Bool {
    targets.rows.contains { if case .tested = $0.chance { true } else { false } }
  }

  private var rows: [TextTable.Row] {
    var rows: [TextTable.Row] = []
    var heading: String?
    for row in targets.rows {
      if let group = row.group, group != heading {
        heading = group
        rows.append(.line(group))
      }
      rows.append(.cells(cells(row)))
    }
    return rows
  }

  private func cells(_ row: TargetResult) -> [String] {
    var cells = [row.label, figure(row.baseline.value), figure(row.target.value)]
    cells.append(figure(row.actual.value))
    if hasExpected { cells.append(figure(row.expected)) }
    cells.append(row.changePercent.map { Numeral.change($0) } ?? "-")
    cells += [Wording.verdict(row.verdict), row.light.rawValue]
    if hasTests { cells.append(Wording.chance(row.chance)) }
    return cells
  }

  private func figure(_ value: Double?) -> String {
    value.map { Numeral.short($0, decimals: 1) } ?? "-"
  }
}
