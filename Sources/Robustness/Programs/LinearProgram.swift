/// A small linear program: the least value of a linear cost under linear conditions.
///
/// Solved by the simplex method in two phases on a dense tableau (Dantzig, G. B. (1963) Linear
/// Programming and Extensions, chapter 5), with the pivots of Bland, R. G. (1977) New finite
/// pivoting rules for the simplex method, Mathematics of Operations Research 2(2) 103-107, so that it
/// ends on degenerate programs too and takes the same steps everywhere.
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
  /// - Returns: The optimum, or why there is none.
  /// - Complexity: Each pivot is linear in rows times columns; their number grows with both, and can
  ///   be exponential in theory.
  func solved() -> Outcome {
    var tableau = Tableau(self)
    guard tableau.isMadeFeasible() else { return .infeasible }
    guard tableau.isMinimised(tableau.cost(of: self)) else { return .unbounded }
    let point = tableau.point(of: self)
    var value = 0.0
    for (price, amount) in zip(cost, point) { value += price * amount }
    return .optimum(value, at: point)
  }
}

/// The rows of a program with a basis, one basic column for each row.
private struct Tableau {
  /// Row after row, the right-hand side last.
  private var cells: [[Double]]
  private var basis: [Int]
  /// For each column, the variable that it stands for and its sign; `nil` for a slack.
  private let meaning: [(variable: Int, sign: Double)?]
  /// The number of columns before the artificial ones.
  private let realCount: Int

  init(_ program: LinearProgram) {
    var meaning: [(variable: Int, sign: Double)?] = []
    for variable in program.cost.indices {
      meaning.append((variable, 1))
      if program.mayBeNegative(variable) { meaning.append((variable, -1)) }
    }
    let slackStart = meaning.count
    for row in program.rows where row.relation != .equal { _ = row; meaning.append(nil) }
    realCount = meaning.count
    let width = realCount + program.rows.count + 1
    cells = []
    basis = []
    var slack = slackStart
    for (position, row) in program.rows.enumerated() {
      var line = [Double](repeating: 0, count: width)
      for column in 0..<slackStart {
        guard let entry = meaning[column] else { continue }
        line[column] = entry.sign * row.coefficients[entry.variable]
      }
      line[width - 1] = row.bound
      if row.relation != .equal {
        line[slack] = row.relation == .atMost ? 1 : -1
        slack += 1
      }
      if row.bound < 0 { for column in line.indices { line[column] = -line[column] } }
      line[realCount + position] = 1
      cells.append(line)
      basis.append(realCount + position)
    }
    self.meaning = meaning
  }

  private var last: Int { realCount + basis.count }

  /// Drives the artificial columns out; false if no point meets all rows.
  mutating func isMadeFeasible() -> Bool {
    var cost = [Double](repeating: 0, count: last)
    for column in realCount..<last { cost[column] = 1 }
    _ = isMinimised(cost)
    var scale = 1.0
    for line in cells { scale = max(scale, line[last].magnitude) }
    let rest = basis.indices.reduce(0.0) { $0 + (basis[$1] >= realCount ? cells[$1][last] : 0) }
    guard rest <= 10 * LinearProgram.fineness * scale else { return false }
    // An artificial column that is still basic stands at 0: another takes its place, or the row
    // says nothing that the others do not.
    for row in basis.indices.reversed() where basis[row] >= realCount {
      let column = (0..<realCount).first { cells[row][$0].magnitude > LinearProgram.fineness }
      if let column {
        pivot(row, column)
      } else {
        cells[row] = [Double](repeating: 0, count: last + 1)
      }
    }
    return true
  }

  /// Moves to the point of least cost; false if the cost falls without end.
  mutating func isMinimised(_ cost: [Double]) -> Bool {
    while let column = entering(cost) {
      guard let row = leaving(column) else { return false }
      pivot(row, column)
    }
    return true
  }

  /// The cost of each column of a program.
  func cost(of program: LinearProgram) -> [Double] {
    meaning.map { $0.map { $0.sign * program.cost[$0.variable] } ?? 0 }
  }

  /// The value of each variable of a program.
  func point(of program: LinearProgram) -> [Double] {
    var point = [Double](repeating: 0, count: program.cost.count)
    for (row, column) in basis.enumerated() where column < realCount {
      guard let entry = meaning[column] else { continue }
      point[entry.variable] += entry.sign * cells[row][last]
    }
    return point
  }

  /// The first column that lowers the cost. Artificial columns come back only in the first phase.
  private func entering(_ cost: [Double]) -> Int? {
    for column in cost.indices where !basis.contains(column) {
      var reduced = cost[column]
      for row in basis.indices where basis[row] < cost.count {
        reduced -= cost[basis[row]] * cells[row][column]
      }
      if reduced < -LinearProgram.fineness { return column }
    }
    return nil
  }

  /// The row that gives way first when a column grows; of several the one of the first column.
  private func leaving(_ column: Int) -> Int? {
    var best: Int?
    var least = Double.infinity
    for row in basis.indices where cells[row][column] > LinearProgram.fineness {
      let ratio = cells[row][last] / cells[row][column]
      let isTie = best != nil && (ratio - least).magnitude <= LinearProgram.fineness
      if let found = best, isTie ? basis[row] > basis[found] : ratio > least { continue }
      least = isTie ? min(least, ratio) : ratio
      best = row
    }
    return best
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let factor = cells[row][column]
    for index in cells[row].indices { cells[row][index] /= factor }
    for other in cells.indices where other != row && cells[other][column] != 0 {
      let share = cells[other][column]
      for index in cells[other].indices { cells[other][index] -= share * cells[row][index] }
      cells[other][column] = 0
    }
    basis[row] = column
  }
}

extension LinearProgram {
  fileprivate func mayBeNegative(_ variable: Int) -> Bool {
    isFree.indices.contains(variable) && isFree[variable]
  }
}
