/// A small linear program: the least value of a linear cost under linear conditions.
///
/// Solved by the simplex method in two phases on a dense tableau (Dantzig, G. B. (1963) Linear
/// Programming and Extensions, chapter 5). Where pivots bring nothing for a while, those of Bland,
/// R. G. (1977) New finite pivoting rules for the simplex method, Mathematics of Operations Research
/// 2(2) 103-107, take over until one does, so that it ends on degenerate programs too and takes the
/// same steps everywhere. Rows and columns are first scaled by powers of two, which loses nothing.
///
/// Numbers of about 1 and up to some hundred rows and columns are what it is made for. A coefficient
/// that is 0 but for rounding is to be written as 0: scaling would take it for a small unit.
///
/// For example, the least of -x - y under x + 2y <= 4 and 3x + y <= 6 is -2.8, at x = 1.6, y = 1.2.
struct LinearProgram: Sendable, Hashable {
  /// How a row compares with its bound.
  enum Relation: Sendable, Hashable, CaseIterable {
    case atMost
    case equal
    case atLeast
  }

  /// One condition: the sum of coefficients times variables compared with a bound.
  struct Row: Sendable, Hashable {
    /// A coefficient for each variable, finite.
    var coefficients: [Double]
    var relation: Relation
    var bound: Double

    init(_ coefficients: [Double], _ relation: Relation, _ bound: Double) {
      self.coefficients = coefficients
      self.relation = relation
      self.bound = bound
    }
  }

  /// What a program comes to.
  enum Outcome: Sendable, Hashable {
    /// The least cost, and a point at which it is reached.
    case optimum(Double, at: [Double])
    /// The cost falls without end.
    case unbounded
    /// No point meets all conditions.
    case infeasible
    /// Not solved: too many pivots, numbers that are too far apart or not finite, or rows that do
    /// not have one coefficient for each variable.
    case unfinished
  }

  /// The cost of each variable, finite.
  var cost: [Double]
  var rows: [Row]
  /// For each variable, whether it may be negative; none may if it is empty.
  var isFree: [Bool]

  /// Makes a program.
  ///
  /// - Parameters:
  ///   - cost: What each unit of each variable costs.
  ///   - rows: The conditions; each has as many coefficients as there are costs.
  ///   - isFree: Whether each variable may be negative; none may if it is empty.
  init(cost: [Double], rows: [Row] = [], isFree: [Bool] = []) {
    self.cost = cost
    self.rows = rows
    self.isFree = isFree
  }

  /// How small a number counts as 0, for programs whose numbers are about 1.
  static let fineness = 1e-10

  /// Solves the program.
  ///
  /// - Parameter pivotLimit: How many pivots are made at most; `nil` for far more than programs need.
  /// - Returns: The optimum, or why there is none.
  /// - Complexity: Each pivot is linear in rows times columns. Usually there are two or three pivots
  ///   for each row.
  func solved(pivotLimit: Int? = nil) -> Outcome {
    guard isWellFormed else { return .unfinished }
    let scaling = ProgramScaling(self)
    var tableau = SimplexTableau(
      self,
      scaling,
      pivotLimit: pivotLimit ?? 5_000 + 100 * (cost.count + rows.count)
    )
    if let failure = tableau.failureToMakeFeasible() ?? tableau.failureToMinimise() {
      return failure
    }
    return checked(tableau.values(), scaling)
  }

  /// Whether a variable may be negative.
  func mayBeNegative(_ variable: Int) -> Bool {
    isFree.indices.contains(variable) && isFree[variable]
  }

  private var isWellFormed: Bool {
    cost.allSatisfy(\.isFinite)
      && rows.allSatisfy { row in
        row.coefficients.count == cost.count && row.bound.isFinite
          && row.coefficients.allSatisfy(\.isFinite)
      }
  }

  /// The optimum at a point, unless rounding has led it outside the conditions.
  private func checked(_ values: [Double], _ scaling: ProgramScaling) -> Outcome {
    let point = scaling.restored(values)
    let slack = 1e-8 * max(1, values.greatestMagnitude)
    guard point.allSatisfy(\.isFinite),
      rows.indices.allSatisfy({ rows[$0].breach(at: point) * scaling.ofRow($0) <= slack })
    else { return .unfinished }
    return .optimum(cost.scalarProduct(point), at: point)
  }
}

extension LinearProgram.Row {
  /// By how much a point fails the row; 0 if it meets it.
  func breach(at point: [Double]) -> Double {
    let excess = coefficients.scalarProduct(point) - bound
    switch relation {
    case .atMost: return max(0, excess)
    case .equal: return excess.magnitude
    case .atLeast: return max(0, -excess)
    }
  }
}

extension [Double] {
  /// The sum of the products of two rows of numbers, added from the first to the last.
  func scalarProduct(_ other: [Double]) -> Double {
    var sum = 0.0
    for (mine, theirs) in zip(self, other) { sum += mine * theirs }
    return sum
  }
}
