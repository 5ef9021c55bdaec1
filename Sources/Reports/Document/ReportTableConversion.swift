/// Tables of text as tables of a report, and the other way round.
extension ReportTable {
  /// A table of text as a table of a report.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - caption: What it shows.
  ///   - heading: The column whose cells head their rows.
  init(_ table: TextTable, caption: String, heading: Int) {
    self.init(
      caption: caption,
      columns: table.columns.enumerated().map { index, column in
        Column(column.title, isNumber: column.isNumber, isHeading: index == heading)
      },
      rows: table.rows.map { row in
        switch row {
        case .cells(let texts): .cells(texts.map { ReportCell(Paragraph.oneLine($0)) })
        case .line(let text): .line(text)
        }
      }
    )
  }
}

extension TextTable {
  /// A table of a report as a table of text, whose columns of words give way.
  init(_ table: ReportTable) {
    self.init(
      columns: table.columns.map {
        Column(title: $0.title, isNumber: $0.isNumber, givesWay: !$0.isNumber)
      },
      rows: table.rows.map { row in
        switch row {
        case .cells(let cells): .cells(cells.map(\.text))
        case .line(let text): .line(text)
        }
      },
      keepsLines: true
    )
  }
}
