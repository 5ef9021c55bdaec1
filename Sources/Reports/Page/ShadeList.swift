/// The shades that a report has, each once, so that a page carries no colours it does not need.
struct ShadeList: Sendable {
  /// The shades, scales of few steps first, then from the least serious.
  let shades: [ReportCell.Shade]

  /// The shades of all tables of a report.
  init(_ document: ReportDocument) {
    let found = Set(document.sections.flatMap(\.blocks).flatMap(Self.shades))
    shades = found.sorted { ($0.count, $0.step) < ($1.count, $1.step) }
  }

  private static func shades(_ block: ReportBlock) -> [ReportCell.Shade] {
    switch block {
    case .paragraph, .list: []
    case .table(let table): shades(table)
    case .figure(let figure): shades(figure.table) + (figure.key.map(shades) ?? [])
    case .fold(let fold): fold.blocks.flatMap(shades)
    }
  }

  private static func shades(_ table: ReportTable) -> [ReportCell.Shade] {
    table.rows.flatMap { row -> [ReportCell.Shade] in
      switch row {
      case .cells(let cells): cells.compactMap(\.shade)
      case .line: []
      }
    }
  }
}
