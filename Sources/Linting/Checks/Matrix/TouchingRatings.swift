import Diagnostics

extension Check {
  /// A lowest rating right beside a highest one (Cox's betweenness).
  static let touchingRatings = Check(
    .touchingRatings,
    .matrix { TouchingRatings(matrix: $0).findings }
  )
}

/// Looks for steps from the lowest rating to the highest.
struct TouchingRatings {
  let matrix: LintedMatrix

  var findings: [Finding] {
    let colouring = matrix.colouring
    guard colouring.isRising, let pair = colouring.touching.first else { return [] }
    let more = colouring.touching.count - 1
    return [
      Finding(
        .touchingRatings,
        .warning,
        "one step turns '\(matrix.rating(pair.lower))' into '\(matrix.rating(pair.higher))': "
          + "from \(matrix.words(pair.lower)) to \(matrix.words(pair.higher))"
          + (more > 0 ? ", and in \(more) more \(more == 1 ? "pair" : "pairs") of cells" : "")
          + matrix.touched(colouring.touching),
        at: matrix.location(pair.higher),
        hint: hint,
        related: [.init(message: "the other cell", location: matrix.location(pair.lower))],
        subjects: matrix.subjects([pair.lower, pair.higher])
      )
    ]
  }

  private var hint: String {
    let colouring = matrix.colouring
    let isSmall = min(colouring.downCount, colouring.acrossCount) < 3
    return isSmall
      ? "with two levels on an axis there is no room between: take three or more"
      : "put a rating between the two"
  }
}
