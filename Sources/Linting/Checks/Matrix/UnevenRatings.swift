import Diagnostics

extension Check {
  /// Cells of no less risk with a lower rating (Cox's consistent colouring).
  static let unevenRatings = Check(.unevenRatings, .matrix { UnevenRatings(matrix: $0).findings })
}

/// Looks for cells that are rated below others of no more risk.
struct UnevenRatings {
  let matrix: LintedMatrix

  var findings: [Finding] {
    let colouring = matrix.colouring
    guard colouring.isRising, let pair = colouring.uneven.first else { return [] }
    let pairs = colouring.uneven
    let more = pairs.count - 1
    return [
      Finding(
        .unevenRatings,
        .warning,
        "\(matrix.words(pair.lower)) is rated '\(matrix.rating(pair.lower))', "
          + "\(matrix.words(pair.higher)) '\(matrix.rating(pair.higher))', although its risk is no "
          + "greater"
          + (more > 0
            ? ", and so \(more == 1 ? "is 1 more pair" : "are \(more) more pairs") of cells" : "")
          + matrix.touched(pairs),
        at: matrix.location(pair.higher),
        hint: "give both the same rating; if one axis is to count for more, accept this and say so",
        related: [.init(message: "the other cell", location: matrix.location(pair.lower))],
        subjects: matrix.subjects([pair.lower, pair.higher])
      )
    ]
  }
}
