import Precedence

/// The tables of a comparison, the same for every format.
struct ComparisonTables {
  /// How many candidates a table shows.
  static let mostRows = 100
  /// How many figures of one measure a table shows.
  static let mostFigures = 200
  private let comparison: AssessmentComparison

  init(_ comparison: AssessmentComparison) { self.comparison = comparison }

  /// What was put in, step by step; a row for each difference.
  var steps: ReportTable {
    ReportTable(
      caption: Wording.stepsTitle,
      columns: [
        .init(Wording.stepColumn, isNumber: true), .init(Wording.changeColumn, isHeading: true),
        .init(Wording.fromColumn), .init(Wording.toColumn),
        .init(Wording.movesColumn, isNumber: true), .init(Wording.aloneColumn, isNumber: true),
      ],
      rows: zip(1..., comparison.steps).flatMap(rows)
    )
  }

  private func rows(_ number: Int, _ step: ComparisonStep) -> [ReportTable.Row] {
    step.differences.enumerated().map { position, difference in
      let isFirst = position == 0
      let texts = [
        isFirst ? String(number) : "", Wording.subject(difference), Wording.before(difference),
        Wording.after(difference), isFirst ? String(step.moves) : "",
        isFirst ? Wording.alone(step) : "",
      ]
      return .cells(texts.map { ReportCell($0) })
    }
  }

  /// Everybody who stands elsewhere after any step, with what each step does to them.
  var places: ReportTable {
    let shown = comparison.moves.prefix(Self.mostRows)
    let rest = comparison.moves.count - shown.count
    return ReportTable(
      caption: Wording.placesTitle,
      columns: [
        .init(Wording.candidate, isHeading: true), .init(Wording.beforeColumn),
        .init(Wording.afterColumn), .init(Wording.inAll), .init(Wording.byStep),
      ],
      rows: shown.map(row) + (rest > 0 ? [.line(Wording.othersInTable(rest))] : [])
    )
  }

  private func row(_ move: ComparisonMove) -> ReportTable.Row {
    let before = comparison.before.candidate(move.candidate)
    let after = comparison.after.candidate(move.candidate)
    return .cells([
      ReportCell(move.name), Self.cell(before, comparison.before),
      Self.cell(after, comparison.after), ReportCell(Wording.whole(move)),
      ReportCell(Wording.steps(move)),
    ])
  }

  private static func cell(_ candidate: CandidateResult?, _ result: AssessmentResult) -> ReportCell
  {
    let ratings = result.matrix?.ratings ?? []
    let step = candidate?.rating.flatMap { ratings.firstIndex(of: $0) }
    return ReportCell(
      Wording.standing(candidate),
      shade: step.map { .init(step: $0, of: ratings.count) }
    )
  }

  /// The figures of each measure of which several differ.
  var figures: [ReportTable] {
    comparison.steps.flatMap(\.differences).filter { $0.figures.count > 1 }.map { difference in
      let shown = difference.figures.prefix(Self.mostFigures)
      let rest = difference.figures.count - shown.count
      return ReportTable(
        caption: Wording.capitalised(difference.subject),
        columns: [
          .init(Wording.candidate, isHeading: true), .init(Wording.beforeColumn),
          .init(Wording.afterColumn),
        ],
        rows: shown.map { .cells([ReportCell($0.name), ReportCell($0.before), ReportCell($0.after)]) }
          + (rest > 0 ? [.line(Wording.othersInTable(rest))] : [])
      )
    }
  }
}

extension TextTable {
  /// A table of a report as text.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - givingWay: The columns that are wrapped when there is no room.
  ///   - narrowest: The narrowest that these get.
  init(_ table: ReportTable, givingWay: Set<Int>, narrowest: Int = Self.narrowest) {
    self.init(
      columns: table.columns.enumerated().map { position, column in
        Column(
          title: column.title,
          isNumber: column.isNumber,
          givesWay: givingWay.contains(position)
        )
      },
      rows: table.rows.map { row in
        switch row {
        case .cells(let cells): .cells(cells.map(\.text))
        case .line(let text): .line(text)
        }
      },
      narrowest: narrowest
    )
  }
}
