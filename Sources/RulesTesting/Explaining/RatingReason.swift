import Precedence

/// How a candidate came to its rating.
struct RatingReason {
  let candidate: CandidateResult
  let matrix: MatrixResult?

  /// For example, `the cell of impact 'High' and likelihood 'Low' says 'Medium'; 'few_but_asked_for'
  /// fired (rating at least "High")`.
  var text: String {
    guard let cell = candidate.cell, let matrix else {
      return "there is no cell of the matrix for it: an axis has no level"
    }
    var parts: [String] = []
    let isMoved = cell.down != cell.movedDown || cell.across != cell.movedAcross
    if isMoved { parts.append(moved(cell, matrix)) }
    parts.append(
      "the cell of \(matrix.down) '\(cell.movedDown)' and \(matrix.across) "
        + "'\(cell.movedAcross)' says '\(cell.cellRating)'"
    )
    if cell.rating != cell.cellRating { parts.append("rules make that '\(cell.rating)'") }
    if isMoved || cell.rating != cell.cellRating { parts += fired }
    return parts.joined(separator: "; ")
  }

  private func moved(_ cell: CellResult, _ matrix: MatrixResult) -> String {
    let moves = [
      (matrix.down, cell.down, cell.movedDown), (matrix.across, cell.across, cell.movedAcross),
    ]
    return moves.filter { $0.1 != $0.2 }
      .map { "rules move \($0.0) from '\($0.1)' to '\($0.2)'" }.joined(separator: " and ")
  }

  private var fired: [String] {
    candidate.rules.filter { $0.state == .fired }
      .map { "'\($0.id)' fired (\($0.effects.joined(separator: ", ")))" }
  }
}
