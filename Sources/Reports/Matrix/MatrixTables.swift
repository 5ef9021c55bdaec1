import Precedence

extension MatrixView {
  /// The matrix as a table: a row for each level, the most serious first; in each cell the rating and the codes.
  package var table: ReportTable {
    let headings = across.levels.map { ReportTable.Column(Wording.levelWithRange($0)) }
    return ReportTable(
      caption: Wording.matrixTableCaption(down: down.name, across: across.name),
      columns: [ReportTable.Column("", isHeading: true)] + headings,
      rows: cells.indices.reversed().map { row in
        let level =
          down.levels.indices.contains(row) ? Wording.levelWithRange(down.levels[row]) : ""
        return .cells([ReportCell(level)] + cells[row].indices.map { cell(row, $0) })
      }
    )
  }

  private func cell(_ row: Int, _ column: Int) -> ReportCell {
    let rating = cells[row][column]
    let name = ratings.indices.contains(rating) ? ratings[rating].name : "?"
    let codes = items(row: row, column: column).map(MatrixMarks.code)
    let list = codes.isEmpty ? "" : "\n\(codes.count): \(codes.joined(separator: ", "))"
    return ReportCell(name + list, shade: shade(of: name))
  }

  private func shade(of rating: String) -> ReportCell.Shade? {
    ratings.firstIndex { $0.name == rating }.map { ReportCell.Shade(step: $0, of: ratings.count) }
  }

  /// What the codes in the matrix stand for.
  package var keyTable: ReportTable {
    let absence = absent.isEmpty ? [] : [ReportTable.Row.line(Wording.notInMatrix(absent))]
    let nobody = items.isEmpty ? [ReportTable.Row.line(Wording.nobodyInMatrix)] : []
    return ReportTable(
      caption: Wording.matrixKeyCaption,
      columns: [
        ReportTable.Column(Wording.matrixCodeColumn, isHeading: true),
        ReportTable.Column(Wording.matrixPlaceColumn, isNumber: true),
        ReportTable.Column(Wording.matrixCandidateColumn),
        ReportTable.Column(down.name),
        ReportTable.Column(across.name),
        ReportTable.Column(Wording.matrixRatingColumn),
        ReportTable.Column(Wording.cellNotesTitle),
      ],
      rows: nobody + items.map { .cells(keyRow($0)) } + absence
    )
  }

  private func keyRow(_ item: Item) -> [ReportCell] {
    [
      ReportCell(item.code),
      ReportCell(item.place),
      ReportCell(Paragraph.oneLine(item.name)),
      ReportCell(down.levels.indices.contains(item.row) ? down.levels[item.row].name : ""),
      ReportCell(
        across.levels.indices.contains(item.column) ? across.levels[item.column].name : ""
      ),
      ReportCell(item.rating, shade: shade(of: item.rating)),
      ReportCell(DrawnKey.notes(item, in: self).joined(separator: "\n")),
    ]
  }
}
