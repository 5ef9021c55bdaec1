import Diagnostics

extension Check {
  /// More ratings, or other shares of them, than the levels can tell apart.
  static let poorResolution = Check(
    .poorResolution,
    .matrix { PoorResolution(matrix: $0).findings }
  )
}

/// Counts how many cells each rating has, and whether ratings that should be apart are.
struct PoorResolution {
  let matrix: LintedMatrix

  /// How many ratings a matrix may have without being asked whether they overlap.
  private static let mostRatings = 3
  /// Fewer cells than this for a rating are hardly ever reached.
  private static let leastCells = 3
  /// As many cells for each rating are needed before one with few is told of: a matrix of 3 by 3
  /// with one cell of the highest rating is the best there is of its size.
  private static let cellsPerRating = 5

  private var colouring: MatrixColouring { matrix.colouring }
  private var used: [Int] { Set(colouring.ratings).sorted() }

  /// One finding about all that is too fine or too coarse.
  var findings: [Finding] {
    guard colouring.isRising, colouring.green < colouring.red else { return [] }
    let reasons = [overlap, rare, usual].compactMap(\.self)
    guard !reasons.isEmpty else { return [] }
    return [
      Finding(
        .poorResolution,
        .note,
        reasons.joined(separator: "; "),
        at: matrix.location,
        hint: "take fewer ratings, or move some cells",
        subjects: matrix.subjects()
      )
    ]
  }

  /// Two ratings with another between them that stand for some of the same risks.
  private var overlap: String? {
    let used = used
    guard used.count > Self.mostRatings else { return nil }
    for (position, lower) in used.enumerated() {
      // Of the lowest and the highest R122 tells.
      for higher in used.dropFirst(position + 2) where (lower, higher) != (used[0], colouring.red) {
        guard let pair = colouring.overlap(of: lower, with: higher, countsEdge: false) else {
          continue
        }
        return
          "'\(matrix.rating(lower))' and '\(matrix.rating(higher))' overlap in risk although a rating "
          + "lies between them: \(matrix.words(pair.lower)) goes up to "
          + "\(matrix.share(colouring.greatestRisk(pair.lower))) of the greatest risk, "
          + "\(matrix.words(pair.higher)) begins at "
          + matrix.share(colouring.leastRisk(pair.higher))
      }
    }
    return nil
  }

  private var rare: String? {
    let used = used
    guard colouring.ratings.count >= Self.cellsPerRating * used.count else { return nil }
    let counts = used.map { rating in (rating, colouring.ratings.count { $0 == rating }) }
    guard let (rating, count) = counts.first(where: { $0.1 < Self.leastCells }) else { return nil }
    return "only \(count) of \(colouring.ratings.count) cells "
      + "\(count == 1 ? "gives" : "give") '\(matrix.rating(rating))'"
  }

  private var usual: String? {
    let count = colouring.ratings.count { $0 == colouring.red }
    guard count * 3 > colouring.ratings.count else { return nil }
    return "\(count) of \(colouring.ratings.count) cells give the highest rating, "
      + "'\(matrix.rating(colouring.red))'"
  }
}
