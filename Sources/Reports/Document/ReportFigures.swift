import Precedence

/// The pictures of a report, each with the table that says the same.
///
/// Every call of a picture stands here.
struct ReportFigures {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) { self.material = material }

  /// The matrix with the candidates in it.
  func matrix(_ view: MatrixView) -> ReportBlock {
    .figure(
      ReportFigure(
        id: "matrix-picture",
        caption: Wording.matrixCaption(view),
        picture: MatrixPicture(view, palette: material.palette).picture,
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
    table: ReportTable
  ) -> ReportBlock {
    .figure(
      ReportFigure(
        id: "contributions-picture",
        caption: title,
        picture: ContributionsChart(title, subtitle: subtitle, bars: bars).picture,
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
