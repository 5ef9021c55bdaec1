import Precedence

/// The shortlists of several areas side by side: a row per slot, a column per area.
struct AreasTable {
  private let titles: [String]
  private let slots: [Slots]

  init(_ areas: some Collection<Area>) {
    titles = areas.map(\.title)
    slots = areas.map { Slots(of: $0.result) }
  }

  /// As many tables as it takes for every column to be wide enough to be read.
  ///
  /// - Parameters:
  ///   - areas: The areas.
  ///   - width: In columns of a terminal.
  /// - Returns: The tables, all but the last with the same number of areas.
  static func parts(of areas: [Area], width: Int) -> [AreasTable] {
    let room = width - Columns.count(Wording.slot)
    let most = max(1, room / (TextTable.narrowest + Columns.count(TextTable.gap)))
    // Five areas where four fit are shown as three and two: one alone is beside nothing.
    let tables = max(1, (areas.count + most - 1) / most)
    let size = max(1, (areas.count + tables - 1) / tables)
    return stride(from: 0, to: areas.count, by: size).map {
      AreasTable(areas[$0..<min($0 + size, areas.count)])
    }
  }

  /// The table.
  var table: TextTable {
    let areas = titles.map { TextTable.Column(title: $0, givesWay: true) }
    return TextTable(
      columns: [TextTable.Column(title: Wording.slot)] + areas,
      rows: (0..<rowCount).map { row in .cells([label(row)] + slots.map { cell($0, row) }) }
    )
  }

  /// A row for every slot, and for everybody who shares the last.
  private var rowCount: Int {
    slots.map { max($0.count ?? 0, $0.candidates.count) }.max() ?? 0
  }

  /// The number of the slot; nothing below the last, where only shared places stand.
  private func label(_ row: Int) -> String {
    let last = slots.map { $0.count ?? $0.candidates.count }.max() ?? 0
    return row < last ? String(row + 1) : ""
  }

  private func cell(_ slots: Slots, _ row: Int) -> String {
    if row < slots.candidates.count { return Wording.slot(slots.candidates[row]) }
    return row < slots.count ?? 0 ? Wording.emptySlot : ""
  }
}
