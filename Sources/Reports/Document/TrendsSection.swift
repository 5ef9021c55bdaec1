import Precedence

/// The changes between two counts: what was counted, how sure the change is, and whether it counts.
struct TrendsSection {
  private let result: AssessmentResult
  private let figures: ReportFigures
  private let folds: CandidateFolds

  init(_ material: ReportMaterial, _ folds: CandidateFolds) {
    result = material.result
    figures = ReportFigures(material)
    self.folds = folds
  }

  /// The section; `nil` if no measure is a change.
  var section: ReportSection? {
    let blocks = changes.enumerated().flatMap { index, change in
      self.blocks(change.measure, change.rows, index)
    }
    guard !blocks.isEmpty else { return nil }
    return ReportSection(
      id: "trends",
      title: Wording.trendsTitle,
      blocks: [.paragraph(Wording.trendsLead)] + blocks
    )
  }

  private typealias Row = (candidate: CandidateResult, change: MeasureResult.Change)

  /// The candidates of each measure that is a change, in the order of the rules file.
  private var changes: [(measure: String, rows: [Row])] {
    var order: [String] = []
    var rows: [String: [Row]] = [:]
    for candidate in result.ranking + result.unranked {
      for measure in candidate.measures {
        guard case .change(let change) = measure.origin else { continue }
        if rows[measure.id] == nil { order.append(measure.id) }
        rows[measure.id, default: []].append((candidate, change))
      }
    }
    return order.map { ($0, rows[$0] ?? []) }
  }

  private func blocks(_ measure: String, _ rows: [Row], _ index: Int) -> [ReportBlock] {
    let unless = rows.compactMap(\.change.unless).first
    let condition = unless.map { [ReportBlock.paragraph(Wording.discounts(measure, unless: $0))] }
    let figure = figures.trends(
      "trend-\(index + 1)",
      Wording.trendsCaption(measure),
      rows: rows.map(Self.row),
      table: table(measure, rows)
    )
    let lacking = lacking(measure)
    let rest = lacking.isEmpty ? [] : [ReportBlock.paragraph(Wording.noTrend(measure, lacking))]
    return (condition ?? []) + [figure] + rest
  }

  /// The ranked candidates without a change, the first few by name.
  private func lacking(_ measure: String) -> String {
    let candidates = result.ranking.filter { candidate in
      guard let found = candidate.measures.first(where: { $0.id == measure }) else { return false }
      if case .missing = found.origin { return true }
      return false
    }
    let names = candidates.prefix(BriefSection.mostNamed).map { Paragraph.oneLine($0.name) }
    let rest = candidates.count - names.count
    return Wording.names(names + (rest > 0 ? ["\(rest) more"] : []))
  }

  private static func row(_ row: Row) -> TrendChart.Row {
    TrendChart.Row(
      name: Paragraph.oneLine(row.candidate.name),
      ratio: row.change.standing == .new ? nil : row.change.rateRatio,
      interval: row.change.standing == .new ? nil : row.change.rateRatioInterval,
      text: Wording.changed(row.change),
      counts: row.change.standing != .discounted
    )
  }

  private func table(_ measure: String, _ rows: [Row]) -> ReportTable {
    let numbers = ["Before", "Now", "Change"].map { ReportTable.Column($0, isNumber: true) }
    let words = ["95% interval", "Chance alone", "Counts"].map { ReportTable.Column($0) }
    return ReportTable(
      caption: Wording.trendsCaption(measure),
      columns: [ReportTable.Column("Candidate", isHeading: true)] + numbers + words,
      rows: rows.map { row in
        let name = Paragraph.oneLine(row.candidate.name)
        return .cells(
          [ReportCell(name, link: folds.link(to: row.candidate.id))]
            + Wording.trendCells(row.change).map { ReportCell($0) }
        )
      }
    )
  }
}
