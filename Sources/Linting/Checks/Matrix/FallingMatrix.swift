import Diagnostics

extension Check {
  /// Ratings that fall where likelihood or impact grows.
  static let fallingMatrix = Check(.fallingMatrix, .matrix { FallingMatrix(matrix: $0).findings })
}

/// Looks for ratings that fall, one finding for each row in which they do.
struct FallingMatrix {
  let matrix: LintedMatrix

  var findings: [Finding] {
    let falls = matrix.colouring.falls
    return (0..<matrix.colouring.downCount).reversed().compactMap { row in
      finding(falls.filter { $0.lower.down == row })
    }
  }

  private func finding(_ falls: [MatrixColouring.Pair]) -> Finding? {
    guard let fall = falls.first else { return nil }
    let more = falls.count - 1
    return Finding(
      .fallingMatrix,
      .error,
      "the rating falls from '\(matrix.rating(fall.higher))' to '\(matrix.rating(fall.lower))' "
        + "where it should rise: from \(matrix.words(fall.higher)) to \(matrix.words(fall.lower))"
        + (more > 0 ? ", and \(more) more in this row" : "")
        + matrix.touched(falls),
      at: matrix.location(fall.lower),
      hint: "write at least '\(matrix.rating(fall.higher))' here, or less in the other cell",
      related: [.init(message: "the other cell", location: matrix.location(fall.higher))],
      subjects: matrix.subjects([fall.lower, fall.higher])
    )
  }
}
