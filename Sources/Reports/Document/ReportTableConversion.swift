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
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - hasColours: Whether shaded words stand on their colours, for a terminal.
  init(_ table: ReportTable, hasColours: Bool = false) {
    self.init(
      columns: table.columns.enumerated().map { index, column in
        Column(
          title: column.title,
          isNumber: column.isNumber,
          givesWay: !column.isNumber,
          colours: hasColours ? Self.colours(table, index) : [:]
        )
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

  /// The colours of the shaded words of a column: of the first line of each cell that has a shade.
  private static func colours(_ table: ReportTable, _ column: Int) -> [String: Colour] {
    var colours: [String: Colour] = [:]
    for case .cells(let cells) in table.rows where cells.indices.contains(column) {
      guard let shade = cells[column].shade else { continue }
      let word = String(cells[column].text.prefix { $0 != "\n" })
      colours[word] = Palette.yellowOrangeRed.colour(step: shade.step, of: shade.count)
    }
    return colours
  }
}
