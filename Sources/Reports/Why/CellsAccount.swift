import Precedence

/// Where the two stand in the matrix, and what rules did to their levels and ratings.
struct CellsAccount {
  private let pair: Pair
  private let matrix: MatrixResult?

  init(_ pair: Pair, in result: AssessmentResult) {
    self.pair = pair
    matrix = result.matrix
  }

  /// Writes a sentence for each; nothing without a matrix.
  func write(to outline: inout Outline) {
    guard let matrix, let cells = pair.comparison.cells else { return }
    outline.begin(Wording.inMatrixTitle)
    for (label, cell) in [(pair.ahead, cells.ahead), (pair.behind, cells.behind)] {
      outline.add("\(label): \(Wording.cell(cell, of: matrix))")
    }
  }
}
