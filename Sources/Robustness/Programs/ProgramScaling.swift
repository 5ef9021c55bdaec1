/// Powers of two by which the rows, variables, bounds and costs of a program are multiplied, so that
/// the greatest number of each is about 1 and one tolerance fits all.
///
/// Multiplying by a power of two is exact, so whole numbers stay whole to the bit. For example, the
/// row 300x + 5y <= 600 becomes about 0.6x' + 0.6y' <= 1.2, with x' = x / 2 and y' = y / 64.
struct ProgramScaling: Sendable, Hashable {
  /// The factor of each row.
  let rows: [Double]
  /// How many units of a variable are one of the scaled variable.
  let variables: [Double]
  /// The factor of all bounds, beside that of their rows.
  let bounds: Double
  /// The factor of the cost.
  let cost: Double

  /// Finds the factors.
  ///
  /// - Parameter program: The program, with finite numbers.
  init(_ program: LinearProgram) {
    let rows = program.rows.map { Self.factor($0.coefficients.greatestMagnitude) }
    variables = program.cost.indices.map { variable in
      var greatest = 0.0
      for (row, factor) in zip(program.rows, rows) {
        greatest = max(greatest, (row.coefficients[variable] * factor).magnitude)
      }
      return Self.factor(greatest)
    }
    self.rows = rows
    bounds = Self.factor(zip(program.rows, rows).map { $0.bound * $1 }.greatestMagnitude)
    cost = Self.factor(zip(program.cost, variables).map { $0 * $1 }.greatestMagnitude)
  }

  /// By what the two sides of a row are multiplied.
  func ofRow(_ position: Int) -> Double { rows[position] * bounds }

  /// The values of the program's own variables.
  func restored(_ values: [Double]) -> [Double] {
    zip(values, variables).map { $0 * $1 / bounds }
  }

  /// One over the power of two beneath a number; 1 for 0 and for what cannot be turned over.
  private static func factor(_ greatest: Double) -> Double {
    guard greatest > 0, greatest.isFinite else { return 1 }
    let inverse = 1 / greatest.binade
    return inverse.isFinite && inverse > 0 ? inverse : 1
  }
}

extension [Double] {
  /// The greatest distance from 0; 0 of nothing.
  var greatestMagnitude: Double { reduce(0) { Swift.max($0, $1.magnitude) } }
}
