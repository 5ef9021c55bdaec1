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
    for sentence in sentences { outline.add(sentence) }
    outline.addLines(MatrixText(matrix).lines(marking: (cell.row, cell.column)), depth: 1)
    outline.add(Wording.matrixCaption(matrix), depth: 1)
  }

  /// Each step from the levels to the rating; none for a candidate without a cell.
  var sentences: [String] {
    guard let matrix, let cell = candidate.cell else { return [] }
    var sentences: [String] = []
    if cell.down != cell.movedDown {
      sentences.append(Wording.moved(matrix.down, from: cell.down, to: cell.movedDown))
    }
    if cell.across != cell.movedAcross {
      sentences.append(Wording.moved(matrix.across, from: cell.across, to: cell.movedAcross))
    }
    sentences.append(Wording.cellRating(cell, of: matrix))
    return sentences + (cell.rating != cell.cellRating ? [Wording.changedRating(cell)] : [])
  }
}
