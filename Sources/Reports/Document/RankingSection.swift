import Precedence

/// The ranking as a table, and who is not in it.
struct RankingSection {
  private let result: AssessmentResult
  private let folds: CandidateFolds

  init(_ material: ReportMaterial, _ folds: CandidateFolds) {
    result = material.result
    self.folds = folds
  }

  /// The section; `nil` if there is nobody to rank.
  var section: ReportSection? {
    guard !result.ranking.isEmpty else { return nil }
    var blocks: [ReportBlock] = [.paragraph(Wording.rankingLead(result)), .table(table)]
    if !result.unranked.isEmpty { blocks.append(.list(result.unranked.map(Wording.notRanked))) }
    return ReportSection(id: "ranking", title: Wording.rankingTitle, blocks: blocks)
  }

  /// The table of the ranking with a link to the reasons of each candidate and the step of each rating.
  private var table: ReportTable {
    let text = RankingTable(result).table
    let rating = text.columns.firstIndex { $0.title == Wording.ratingColumn }
    var candidates = result.ranking[...]
    return ReportTable(
      caption: Wording.rankingCaption(result),
      columns: text.columns.enumerated().map { index, column in
        ReportTable.Column(column.title, isNumber: column.isNumber, isHeading: index == 1)
      },
      rows: text.rows.map { row in
        switch row {
        case .line(let text): return .line(text)
        case .cells(let texts):
          let candidate = candidates.popFirst()
          return .cells(texts.enumerated().map { cell($1, $0, rating, candidate) })
        }
      }
    )
  }

  private func cell(
    _ text: String,
    _ column: Int,
    _ rating: Int?,
    _ candidate: CandidateResult?
  ) -> ReportCell {
    switch column {
    case 1: ReportCell(Paragraph.oneLine(text), link: candidate.flatMap { folds.link(to: $0.id) })
    case rating: ReportCell(Paragraph.oneLine(text), shade: result.shade(candidate?.rating))
    default: ReportCell(Paragraph.oneLine(text))
    }
  }
}

extension AssessmentResult {
  /// The step of a rating on the matrix's scale; `nil` without a matrix, or for no rating of it.
  func shade(_ rating: String?) -> ReportCell.Shade? {
    guard let ratings = matrix?.ratings, let step = ratings.firstIndex(where: { $0 == rating })
    else { return nil }
    return ReportCell.Shade(step: step, of: ratings.count)
  }
}
