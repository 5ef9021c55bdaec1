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
        lines: MatrixDrawing(view).lines(width: 80),
        table: view.table
      )
    )
  }

  /// What each part adds to the score of each candidate.
  func contributions(
    _ title: String,
    bars: [ContributionBar],
    table: ReportTable
  ) -> ReportBlock {
    .table(table)
  }

  /// The changes of one measure with their intervals.
  func trends(_ id: String, _ title: String, rows: [TrendRow], table: ReportTable) -> ReportBlock {
    .table(table)
  }
}

/// The bar of one candidate: what each part adds to its score.
struct ContributionBar: Sendable, Hashable {
  let label: String
  let parts: [Part]
  /// The score as a reader sees it.
  let total: String

  /// A part of the bar.
  struct Part: Sendable, Hashable {
    let name: String
    /// 0 or more.
    let value: Double
  }
}

/// The change of one candidate's count, as a ratio of rates: 1 is no change.
struct TrendRow: Sendable, Hashable {
  let name: String
  /// The later rate over the earlier; `nil` where there was nothing before.
  let ratio: Double?
  /// Its 95% interval.
  let interval: ClosedRange<Double>?
  /// The change as a reader sees it.
  let text: String
  /// Whether the rules count it.
  let counts: Bool
}
