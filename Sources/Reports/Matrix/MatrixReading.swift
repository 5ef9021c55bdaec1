package import Precedence

extension MatrixView {
  /// Puts the candidates of a result into its matrix; `nil` for rules without one.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - summary: What the rules say that it was made by; their definitions and ranges stand at the levels.
  ///   - date: A date to show, as ISO 8601 writes it; any other text is shown as it is.
  /// - Complexity: Linear in the number of candidates, times the size of the rules.
  package init?(_ result: AssessmentResult, _ summary: RulesSummary, date: String? = nil) {
    guard let matrix = result.matrix else { return nil }
    let known = summary.matrix
    let axes = [
      MatrixAxis(.down, matrix.down, Self.levels(matrix.downLevels, known?.down), summary),
      MatrixAxis(.across, matrix.across, Self.levels(matrix.acrossLevels, known?.across), summary),
    ]
    let candidates = result.ranking + result.unranked
    let placed = candidates.compactMap { candidate in candidate.cell.map { (candidate, $0) } }
    self.init(
      title: result.name,
      subtitle: Self.subtitle(result, date: date),
      down: axes[0].axis,
      across: axes[1].axis,
      ratings: Self.levels(matrix.ratings, known?.ratings),
      cells: matrix.cells,
      items: placed.enumerated().map { Self.item($1.0, $1.1, code: MatrixCode.text($0), axes) },
      absent: candidates.filter { $0.cell == nil }.map(\.name)
    )
  }

  /// Levels with what the rules say of them, as long as those are the same levels.
  private static func levels(
    _ names: [String],
    _ known: [RulesSummary.Level]?
  ) -> [RulesSummary.Level] {
    if let known, known.map(\.name) == names { return known }
    return names.map { RulesSummary.Level(name: $0, definition: [], range: nil) }
  }

  private static func subtitle(_ result: AssessmentResult, date: String?) -> [String] {
    let lines = [
      result.area,
      result.validity.map(Wording.valid),
      result.values.map(Wording.values),
      date.map(Wording.dated),
      Wording.rulesAndVersion(result.rules),
    ]
    return lines.compactMap(\.self)
  }

  private static func item(
    _ candidate: CandidateResult,
    _ cell: CellResult,
    code: String,
    _ axes: [MatrixAxis]
  ) -> Item {
    let edges = axes.flatMap { $0.edges(candidate, cell) }.sorted { $0.nearness < $1.nearness }
    var assumed: [String] = []
    for name in axes.flatMap({ $0.assumed(candidate) }) where !assumed.contains(name) {
      assumed.append(name)
    }
    return Item(
      id: candidate.id,
      code: code,
      name: candidate.name,
      place: Wording.place(candidate),
      rating: candidate.rating ?? cell.rating,
      row: cell.row,
      column: cell.column,
      edges: edges.map(\.edge),
      assumed: assumed.map(Wording.name),
      moves: axes.compactMap { $0.move(cell) }
    )
  }
}
