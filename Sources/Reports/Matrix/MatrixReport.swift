package import Precedence

/// A matrix with its candidates as a report of its own: what is shown, the matrix, how to read it.
package struct MatrixReport {
  /// The matrix.
  package let view: MatrixView
  private let facts: [ReportDocument.Fact]

  /// Makes the report; `nil` for rules without a matrix.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - summary: What the rules say that it was made by.
  ///   - date: A date to show, as ISO 8601 writes it.
  package init?(_ result: AssessmentResult, _ summary: RulesSummary, date: String? = nil) {
    guard let view = MatrixView(result, summary, date: date) else { return nil }
    self.view = view
    facts = Wording.matrixFacts(result, date: date)
  }

  /// The report as text for a terminal, ending in a line break.
  ///
  /// - Parameter width: In columns of a terminal.
  /// - Returns: The text.
  package func text(width: Int) -> String {
    var outline = Outline(width: width)
    for line in [view.title] + view.subtitle { outline.add(line) }
    outline.addBlank()
    outline.addLines(MatrixDrawing(view).lines(width: width), depth: 0)
    outline.begin(Wording.howToReadMatrixTitle)
    for text in Wording.howToRead(view) { outline.add(text) }
    return outline.text
  }

  /// The report for formats that lay out a document.
  package var document: ReportDocument {
    ReportDocument(
      title: view.title,
      facts: facts,
      sections: [
        ReportSection(
          id: "matrix",
          title: Wording.matrixTitle,
          blocks: [.table(view.table), .table(view.keyTable)]
        ),
        ReportSection(
          id: "how-to-read",
          title: Wording.howToReadMatrixTitle,
          blocks: Wording.howToRead(view).map { .paragraph($0) }
        ),
      ] + meanings
    )
  }

  /// What levels and ratings mean, for scales that say it.
  private var meanings: [ReportSection] {
    let scales = [
      (view.down.name, view.down.levels), (view.across.name, view.across.levels),
      (Wording.matrixRatings, view.ratings),
    ]
    let tables = scales.filter { $0.1.contains { !$0.definition.isEmpty } }
      .map { ReportBlock.table(Self.table($0.0, $0.1)) }
    if tables.isEmpty { return [] }
    return [ReportSection(id: "levels", title: Wording.matrixLevelsTitle, blocks: tables)]
  }

  private static func table(_ name: String, _ levels: [RulesSummary.Level]) -> ReportTable {
    ReportTable(
      caption: name,
      columns: [
        ReportTable.Column(Wording.matrixLevelColumn, isHeading: true),
        ReportTable.Column(Wording.matrixMeaningColumn),
      ],
      rows: levels.reversed().map {
        .cells([
          ReportCell(Wording.levelWithRange($0)), ReportCell($0.definition.joined(separator: "\n")),
        ])
      }
    )
  }
}
