import Precedence

/// The levels of a scale with what they mean, the most serious first.
struct LevelTable {
  private let levels: [RulesSummary.Level]
  private let caption: String

  init(_ levels: [RulesSummary.Level], caption: String) {
    self.levels = levels
    self.caption = caption
  }

  /// The table; columns in which nothing stands are left out.
  var table: ReportTable {
    let hasRanges = levels.contains { $0.range != nil }
    let hasDefinitions = levels.contains { !$0.definition.isEmpty }
    var columns = [ReportTable.Column("Level", isHeading: true)]
    if hasRanges { columns.append(ReportTable.Column("Range")) }
    if hasDefinitions { columns.append(ReportTable.Column("What it means")) }
    return ReportTable(
      caption: caption,
      columns: columns,
      rows: levels.enumerated().reversed().map { step, level in
        let shade = ReportCell.Shade(step: step, of: levels.count)
        var cells = [ReportCell(Paragraph.oneLine(level.name), shade: shade)]
        if hasRanges { cells.append(ReportCell(level.range.map(Paragraph.oneLine) ?? "-")) }
        if hasDefinitions { cells.append(Self.definition(level)) }
        return .cells(cells)
      }
    )
  }

  private static func definition(_ level: RulesSummary.Level) -> ReportCell {
    guard !level.definition.isEmpty else { return ReportCell("-") }
    return ReportCell(level.definition.map(Paragraph.oneLine).joined(separator: "\n"))
  }
}
