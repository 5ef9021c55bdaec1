/// The point of a polytope that lies nearest to a given one.
///
/// Solved by the dual active-set method of Goldfarb, D. and Idnani, A. (1983) A numerically stable
/// dual method for solving strictly convex quadratic programs, Mathematical Programming 27, 1-33, for
/// the sum of squares: from the point itself, broken conditions are taken up one by one, each with the
/// shortest step that keeps to those taken up before, and those that no longer hold it back are let
/// go.
///
/// For example, of the points with x + y = 1 and x >= 0.75 the nearest to (0.5, 0.5) is (0.75, 0.25).
struct NearestPoint: Sendable, Hashable {
  /// From where distances count.
  let origin: [Double]
  /// The conditions; each has a coefficient for each coordinate, and coordinates may be negative.
  let rows: [LinearProgram.Row]

  /// What was found.
  enum Outcome: Sendable, Hashable {
    case point([Double])
    /// No point meets all conditions.
    case infeasible
    /// Not solved: too many steps, or numbers that are too far apart.
    case unfinished
  }

  /// Finds the point.
  ///
  /// - Complexity: For each step, the cube of the number of coordinates and the size of the rows.
  func found() -> Outcome {
    var search = NearestPointSearch(origin: origin, rows: rows)
    let outcome = search.outcome()
    guard case .point(let point) = outcome else { return outcome }
    let isMet = rows.allSatisfy {
      $0.breach(at: point) <= 1e-8 * max($0.coefficients.greatestMagnitude, .leastNormalMagnitude)
    }
    return isMet && point.allSatisfy(\.isFinite) ? outcome : .unfinished
  }
}
