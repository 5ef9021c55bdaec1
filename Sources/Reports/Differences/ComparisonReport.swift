public import Precedence

/// Two assessments beside each other as a report, for every format that lays a report out.
public struct ComparisonReport: Sendable {
  private let comparison: AssessmentComparison

  /// Makes the report.
  ///
  /// - Parameter comparison: What to report.
  public init(_ comparison: AssessmentComparison) { self.comparison = comparison }

  /// The report.
  public var document: ReportDocument {
    ReportDocument(
      title: Wording.whatChanged(comparison.titles),
      facts: facts.map { .init($0, $1) },
      sections: [summary, steps, places, figures, others].filter { !$0.blocks.isEmpty }
    )
  }

  /// What the two sides are, label by label.
  private var facts: [(String, String)] {
    let (before, after) = (comparison.before, comparison.after)
    let names = [
      (Wording.beforeColumn, Wording.side(comparison.titles.before, before)),
      (Wording.afterColumn, Wording.side(comparison.titles.after, after)),
    ]
    let (hasSameRules, hasSameValues) = (before.rules == after.rules, before.values == after.values)
    let own = [before, after].map { side in
      (hasSameRules ? [] : rules(of: side)) + (hasSameValues ? [] : values(of: side))
    }
    return [names[0]] + own[0] + [names[1]] + own[1] + (hasSameRules ? rules(of: before) : [])
      + (hasSameValues ? values(of: before) : [])
  }

  private func rules(of side: AssessmentResult) -> [(String, String)] {
    [(Wording.rulesLabel, Wording.rulesName(side.rules))]
  }

  private func values(of side: AssessmentResult) -> [(String, String)] {
    side.values.map(Wording.valuesFact).map { [($0.label, $0.text)] } ?? []
  }

  /// The same as lines of text.
  var sides: [String] { facts.map { "\($0): \($1)" } }

  private var summary: ReportSection {
    let summary = ComparisonSummary(comparison)
    let moves = summary.moves
    return ReportSection(
      id: "in-short",
      title: Wording.inShort,
      blocks: summary.verdict.map { .paragraph($0) } + (moves.isEmpty ? [] : [.list(moves)])
    )
  }

  private var steps: ReportSection {
    let blocks: [ReportBlock] =
      comparison.steps.isEmpty
      ? []
      : [.paragraph(Wording.stepsOrder)] + notes.map { .paragraph($0) }
        + [.table(ComparisonTables(comparison).steps)]
    return ReportSection(id: "steps", title: Wording.stepsTitle, blocks: blocks)
  }

  private var notes: [String] {
    comparison.steps.contains { $0.differences.count > 1 } ? [Wording.differencesTogether] : []
  }

  private var places: ReportSection {
    let blocks: [ReportBlock] =
      comparison.moves.isEmpty ? [] : [.figure(figure)]
    return ReportSection(id: "places", title: Wording.placesTitle, blocks: blocks)
  }

  private var figure: ReportFigure {
    let table = ComparisonTables(comparison).places
    return ReportFigure(
      id: "places-picture",
      caption: table.caption,
      picture: SlopeChart(comparison).picture,
      table: table
    )
  }

  private var figures: ReportSection {
    let tables = ComparisonTables(comparison).figures
    return ReportSection(
      id: "figures",
      title: Wording.figuresTitle,
      blocks: zip(1..., tables).map { number, table in
        .fold(ReportFold(id: "figures-\(number)", title: table.caption, blocks: [.table(table)]))
      }
    )
  }

  private var others: ReportSection {
    let items = comparison.otherDifferences.map(Wording.difference)
    return ReportSection(
      id: "also-different",
      title: Wording.alsoDifferent,
      blocks: items.isEmpty ? [] : [.list(items)]
    )
  }
}
