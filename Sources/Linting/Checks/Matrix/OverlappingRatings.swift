import Diagnostics

extension Check {
  /// A highest rating that can stand for less risk than a lowest one (Cox's weak consistency).
  static let overlappingRatings = Check(
    .overlappingRatings,
    .matrix { OverlappingRatings(matrix: $0).findings }
  )
}

/// Compares the risks of the highest rating with those of the lowest.
struct OverlappingRatings {
  let matrix: LintedMatrix

  var findings: [Finding] {
    let colouring = matrix.colouring
    guard colouring.isRising, let pair = colouring.overlap() else { return [] }
    return [
      Finding(
        .overlappingRatings,
        .warning,
        "'\(matrix.rating(pair.higher))' can stand for less risk than '\(matrix.rating(pair.lower))': "
          + "\(matrix.words(pair.higher)) begins at \(matrix.share(colouring.leastRisk(pair.higher))) "
          + "of the greatest risk, \(matrix.words(pair.lower)) goes up to "
          + matrix.share(colouring.greatestRisk(pair.lower))
          + matrix.touched([pair]),
        at: matrix.location(pair.higher),
        hint: "give one of the two cells a rating between them",
        related: [.init(message: "the other cell", location: matrix.location(pair.lower))],
        subjects: matrix.subjects([pair.lower, pair.higher])
      )
    ]
  }
}
