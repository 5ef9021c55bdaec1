import Precedence

/// The scales with their definitions, the weights, and the rules in words.
struct ScalesSection {
  private let summary: RulesSummary

  init(_ material: ReportMaterial) { summary = material.summary }

  /// The section; `nil` if the rules say nothing of it.
  var section: ReportSection? {
    let blocks = measures + ratings + criteria + weights + groupLevels + rules + parameters + dates
    guard !blocks.isEmpty else { return nil }
    let about = summary.about.map { [ReportBlock.paragraph($0)] } ?? []
    return ReportSection(
      id: "scales",
      title: Wording.scalesTitle,
      blocks: about + [.paragraph(Wording.scalesLead)] + blocks
    )
  }

  private var measures: [ReportBlock] {
    guard !summary.measures.isEmpty else { return [] }
    let rows: [[String]] = summary.measures.map { measure in
      [
        Wording.name(measure.id), measure.unit,
        Wording.measureMeaning(measure, documents(measure.sources)),
        Wording.ifMissing(measure.missing),
      ]
    }
    return table(
      Wording.measuresTableCaption,
      ["Measure", "Unit", "What it is", "If it is missing"],
      rows
    )
  }

  private var ratings: [ReportBlock] {
    guard let ratings = summary.matrix?.ratings, !ratings.isEmpty else { return [] }
    return [.table(LevelTable(ratings, caption: Wording.ratingsCaption).table)]
  }

  private var criteria: [ReportBlock] {
    summary.criteria.filter { !$0.levels.isEmpty }.flatMap { scale -> [ReportBlock] in
      let caption = Wording.scaleCaption(scale, documents(scale.sources))
      return [.table(LevelTable(scale.levels, caption: caption).table)]
    }
  }

  private var weights: [ReportBlock] {
    guard !summary.groups.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          caption: Wording.weightsCaption,
          columns: [
            ReportTable.Column("Part", isHeading: true),
            ReportTable.Column("Share", isNumber: true),
          ],
          rows: summary.groups.flatMap { group in
            [.line(Wording.groupMade(group))]
              + group.terms.map { term in
                let share = term.share.map(Numeral.share) ?? "-"
                return .cells([ReportCell(Wording.name(term.id)), ReportCell(share)])
              }
          }
        )
      )
    ]
  }

  private var groupLevels: [ReportBlock] {
    summary.groups.filter { !$0.levels.isEmpty }.map { group in
      .table(LevelTable(group.levels, caption: Wording.groupLevelsCaption(group)).table)
    }
  }

  private var rules: [ReportBlock] {
    guard !summary.rules.isEmpty else { return [] }
    return [.paragraph(Wording.rulesInWordsLead), .list(summary.rules.map(Wording.ruleInWords))]
  }

  private var parameters: [ReportBlock] {
    guard !summary.parameters.isEmpty else { return [] }
    let rows = summary.parameters.map { [Wording.name($0.id), $0.value, $0.about ?? "-"] }
    return table(Wording.parametersCaption, ["Parameter", "Value", "What it is"], rows)
  }

  private var dates: [ReportBlock] {
    guard !summary.datedNumbers.isEmpty else { return [] }
    let rows = summary.datedNumbers.map { number in
      [
        Wording.datedTitle(number), Wording.inForce(number), Wording.otherValues(number),
        Wording.grounds(number, documents(number.sources)), Wording.review(number),
      ]
    }
    let titles = ["Number", "In force", "Other values", "Why", "Review by"]
    return table(Wording.datesCaption, titles, rows)
  }

  private func documents(_ ids: [String]) -> [String] {
    ids.map { id in
      summary.sources.first { $0.id == id }.map { Paragraph.oneLine($0.text) } ?? Wording.name(id)
    }
  }

  private func table(_ caption: String, _ titles: [String], _ rows: [[String]]) -> [ReportBlock] {
    [
      .table(
        ReportTable(
          caption: caption,
          columns: titles.enumerated().map { ReportTable.Column($1, isHeading: $0 == 0) },
          rows: rows.map { .cells($0.map { ReportCell(Paragraph.oneLine($0)) }) }
        )
      )
    ]
  }
}
