import Diagnostics

extension Check {
  /// Cells of the lowest row or column above the lowest rating (Cox's theorem).
  static let raisedEdge = Check(.raisedEdge, .matrix { RaisedEdge(matrix: $0).findings })
}

/// Looks for ratings where likelihood or impact may be next to nothing.
struct RaisedEdge {
  let matrix: LintedMatrix

  private var colouring: MatrixColouring { matrix.colouring }

  var findings: [Finding] {
    guard colouring.isRising, colouring.green < colouring.red else { return [] }
    let cells = colouring.raisedEdge + colouring.redBesideEdge
    let worst = cells.max {
      (colouring.rating($0), -$0.down, -$0.across) < (colouring.rating($1), -$1.down, -$1.across)
    }
    guard let worst else { return [] }
    return [
      Finding(
        .raisedEdge,
        .warning,
        "\(parts.joined(separator: ", and ")), such as \(matrix.words(worst)) "
          + "('\(matrix.rating(worst))')" + matrix.touched(cells),
        at: matrix.location(worst),
        hint: "where one axis may be next to nothing, so may be the risk; "
          + "if what is rare and grave is to stay in sight, accept this and say so",
        subjects: matrix.subjects([worst])
      )
    ]
  }

  private var parts: [String] {
    let raised = colouring.raisedEdge.count
    let red = colouring.redBesideEdge.filter { $0.down > 0 && $0.across > 0 }.count
    let edge =
      "\(raised) \(raised == 1 ? "cell" : "cells") of the lowest row or column "
      + "\(raised == 1 ? "is" : "are") rated above '\(matrix.rating(colouring.green))'"
    let beside =
      "\(red) \(red == 1 ? "cell" : "cells") of the second row or column "
      + "\(red == 1 ? "is" : "are") rated '\(matrix.rating(colouring.red))'"
    return (raised > 0 ? [edge] : []) + (red > 0 ? [beside] : [])
  }
}
