import Precedence

/// What each part adds to the score that the order goes by, candidate by candidate.
struct ContributionsSection {
  private let result: AssessmentResult
  private let figures: ReportFigures
  private let folds: CandidateFolds
  private let shares: ContributionShares?

  init(_ material: ReportMaterial, _ folds: CandidateFolds) {
    result = material.result
    figures = ReportFigures(material)
    self.folds = folds
    shares = ContributionShares(result)
  }

  /// The section; `nil` where the order goes by no group that adds up.
  var section: ReportSection? {
    guard let shares else { return nil }
    let name = Wording.name(shares.group)
    let figure = figures.contributions(
      Wording.contributionsCaption(name),
      bars: bars(shares),
      table: table(shares)
    )
    return ReportSection(
      id: "contributions",
      title: Wording.contributionsTitle,
      blocks: [
        .paragraph(Wording.contributionsLead(name, shares)), figure,
      ]
    )
  }

  private func bars(_ shares: ContributionShares) -> [ContributionsChart.Bar] {
    shares.rows.map { row in
      ContributionsChart.Bar(
        Paragraph.oneLine(row.name),
        parts: zip(shares.parts, row.values).map { part, value in
          (name: Wording.name(part), value: value ?? 0)
        },
        total: Numeral.fixed(row.total, decimals: 2)
      )
    }
  }

  private func table(_ shares: ContributionShares) -> ReportTable {
    let titles = shares.parts.map { Wording.capitalised(Wording.name($0)) }
    let total = Wording.capitalised(Wording.name(shares.group))
    return ReportTable(
      caption: Wording.contributionsCaption(Wording.name(shares.group)),
      columns: [ReportTable.Column("Candidate", isHeading: true)]
        + (titles + [total]).map { ReportTable.Column($0, isNumber: true) },
      rows: shares.rows.map { row in
        let values = row.values.map { $0.map { Numeral.fixed($0, decimals: 3) } ?? "-" }
        let name = ReportCell(Paragraph.oneLine(row.name), link: folds.link(to: row.id))
        return .cells(
          [name] + (values + [Numeral.fixed(row.total, decimals: 3)]).map { ReportCell($0) }
        )
      }
    )
  }
}
