import Precedence

/// The cell of the matrix in which a candidate stands, and how rules moved it.
struct MatrixAccount {
  private let candidate: CandidateResult
  private let matrix: MatrixResult?

  init(_ candidate: CandidateResult, in result: AssessmentResult) {
    self.candidate = candidate
    matrix = result.matrix
  }

  /// Writes the matrix with the cell marked, and each step from the levels to the rating.
  func write(to outline: inout Outline) {
    guard let matrix, let cell = candidate.cell else { return }
    outline.begin(Wording.matrixTitle)
    if cell.down != cell.movedDown {
      outline.add(Wording.moved(matrix.down, from: cell.down, to: cell.movedDown))
    }
    if cell.across != cell.movedAcross {
      outline.add(Wording.moved(matrix.across, from: cell.across, to: cell.movedAcross))
    }
    outline.add(Wording.cellRating(cell, of: matrix))
    if cell.rating != cell.cellRating { outline.add(Wording.changedRating(cell)) }
    outline.addLines(MatrixText(matrix).lines(marking: (cell.row, cell.column)), depth: 1)
    outline.add(Wording.matrixCaption(matrix), depth: 1)
  }
}
