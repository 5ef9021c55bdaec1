import Precedence
import RulesFile

/// How a candidate came to its rating.
struct RatingReason {
  let candidate: CandidateResult
  let matrix: MatrixResult?
  let rules: CheckedRules

  /// For example, `the cell of impact 'High' and likelihood 'Low' says 'Medium'; rules make that 'High';
  /// 'few_but_asked_for' fired (rating at least High)`; then how each axis came to its level.
  var text: String {
    guard let cell = candidate.cell, let matrix else {
      let none = "there is no cell of the matrix for it: an axis has no level"
      return ([none] + (matrix.map(axes) ?? [])).joined(separator: "; ")
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
    parts += axes(matrix)
    return parts.joined(separator: "; ")
  }

  /// How each axis came to its level, which is mostly the question.
  private func axes(_ matrix: MatrixResult) -> [String] {
    [matrix.down, matrix.across].compactMap { id in
      if let level = candidate.levels.first(where: { $0.id == id }) {
        return LevelReason(candidate: candidate, rules: rules).text(level, expected: "")
      }
      return candidate.groups.first { $0.id == id }.map(GroupReason.text)
    }
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
