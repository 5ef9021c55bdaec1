import Precedence

/// The pictures of a report, each with the table that says the same.
///
/// The ids inside a picture begin with its own id, so that two of one kind on a page need only two ids.
/// Every call of a picture stands here.
struct ReportFigures {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) { self.material = material }

  /// The matrix with the candidates in it.
  ///
  /// The picture has no key: the table that follows it in every format says more, and links to the reasons.
  func matrix(_ view: MatrixView, id: String = "matrix-picture") -> ReportBlock {
    .figure(
      ReportFigure(
        id: id,
        caption: Wording.matrixCaption(view),
        picture: MatrixPicture(view, palette: material.palette, id: id, hasKey: false)
          .picture,
        drawing: MatrixDrawing(view),
        table: view.table,
        key: view.keyTable
      )
    )
  }

  /// What each part adds to the score of each candidate.
  func contributions(
    _ title: String,
    bars: [ContributionsChart.Bar],
    table: ReportTable,
    id: String = "contributions-picture"
  ) -> ReportBlock {
    .figure(
      ReportFigure(
        id: id,
        caption: title,
        picture: ContributionsChart(title, subtitle: subtitle, bars: bars, id: id).picture,
        table: table
      )
    )
  }

  /// The changes of one measure with their intervals.
  func trends(
    _ id: String,
    _ title: String,
    rows: [TrendChart.Row],
    table: ReportTable
  ) -> ReportBlock {
    .figure(
      ReportFigure(
        id: id,
        caption: title,
        picture: TrendChart(title: title, subtitle: subtitle, rows: rows, id: id).picture,
        table: table
      )
    )
  }

  /// What a picture says of the report that it is taken from.
  private var subtitle: [String] {
    [[material.result.name, material.result.area].compactMap(\.self).joined(separator: ", ")]
  }
}
