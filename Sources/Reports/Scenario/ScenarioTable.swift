import Precedence

/// Every candidate as it is and under each scenario, a row per candidate.
///
/// The rows stand in the order of the ranking as it is. What moves says so in words, so that it shows
/// without colour.
struct ScenarioTable {
  /// How many candidates are shown whether they move or not; of those behind them only the ones that
  /// move.
  private static let mostRows = 25
  private let columns: [ScenarioColumn]
  private let base: AssessmentResult

  init(_ columns: [ScenarioColumn], base: AssessmentResult) {
    self.columns = columns
    self.base = base
  }

  /// The table as lines; in parts, each with the ranking as it is, if it is wider than the page.
  func parts(width: Int) -> [[String]] {
    guard !base.ranking.isEmpty || !base.unranked.isEmpty else {
      return [Paragraph.lines(Wording.nothingRanked, width: width)]
    }
    return table.parts(keeping: 2, width: width).map { $0.lines(width: width) }
  }

  var table: TextTable {
    let fixed = [
      TextTable.Column(title: Wording.candidate, givesWay: true),
      TextTable.Column(title: Wording.asItIs),
    ]
    return TextTable(
      columns: fixed + columns.map { TextTable.Column(title: $0.title, givesWay: true) },
      rows: rows
    )
  }

  private var rows: [TextTable.Row] {
    var rows: [TextTable.Row] = []
    var unmoved = 0
    let end = Slots(of: base).end
    for (position, candidate) in (base.ranking + base.unranked).enumerated() {
      guard position < Self.mostRows || isShown(candidate) else {
        unmoved += 1
        continue
      }
      let now = columns.map { Wording.standing(of: candidate, under: $0) }
      rows.append(.cells([candidate.name, Wording.asItIs(candidate)] + now))
      if position == end, let places = base.shortlist {
        rows.append(.line(Wording.shortlistEndsAsItIs(places)))
      }
    }
    if unmoved > 0 { rows.append(.line(Wording.unmoved(unmoved))) }
    return rows
  }

  private func isShown(_ candidate: CandidateResult) -> Bool {
    candidate.isShortlisted
      || columns.contains {
        $0.move(of: candidate.id) != nil || $0.rangeChange(of: candidate) != nil
      }
  }
}
