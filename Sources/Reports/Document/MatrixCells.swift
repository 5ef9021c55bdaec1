import Precedence

/// The matrix as a table: in each cell its rating and the candidates in it, the most serious row first.
struct MatrixCells {
  private let matrix: MatrixResult
  private let members: [Int: [String]]

  init(_ matrix: MatrixResult, _ result: AssessmentResult) {
    self.matrix = matrix
    var members: [Int: [String]] = [:]
    for candidate in result.ranking + result.unranked {
      guard let cell = candidate.cell else { continue }
      let key = cell.row * matrix.acrossLevels.count + cell.column
      members[key, default: []].append(Paragraph.oneLine(candidate.name))
    }
    self.members = members
  }

  /// The table.
  ///
  /// - Complexity: Linear in cells and candidates.
  var table: ReportTable {
    let head = Wording.capitalised(Wording.name(matrix.down))
    return ReportTable(
      caption: Wording.matrixTableCaption(matrix),
      columns: [ReportTable.Column(head, isHeading: true)]
        + matrix.acrossLevels.map { ReportTable.Column($0) },
      rows: zip(matrix.downLevels, matrix.cells).enumerated().reversed().map { row, level in
        .cells([ReportCell(level.0)] + level.1.enumerated().map { cell(row, $0, $1) })
      }
    )
  }

  private func cell(_ row: Int, _ column: Int, _ rating: Int) -> ReportCell {
    guard matrix.ratings.indices.contains(rating) else { return ReportCell("-") }
    let names = members[row * matrix.acrossLevels.count + column] ?? []
    return ReportCell(
      ([matrix.ratings[rating]] + names).joined(separator: "\n"),
      shade: ReportCell.Shade(step: rating, of: matrix.ratings.count)
    )
  }
}
