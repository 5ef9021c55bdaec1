/// What the columns of a simplex tableau stand for.
///
/// First the variables (one that may be negative has two columns, for what it is above and below 0),
/// then a slack for each row that is not an equality, then an artificial column for each row that no
/// slack can stand for at the start, and the bounds at the end.
struct TableauColumns: Sendable, Hashable {
  /// The variable of each of the first columns.
  let variables: [Int]
  /// Whether such a column counts upwards (1) or downwards (-1).
  let signs: [Double]
  /// The artificial columns.
  let artificial: Range<Int>
  /// The slack of each row; `nil` for an equality.
  private let slacks: [Int?]
  /// The artificial column of each row; `nil` where the slack is basic at the start.
  private let artificials: [Int?]
  /// By which each row is multiplied so that its bound is not negative and, at a bound of 0, its
  /// slack is positive.
  private let rowSigns: [Double]

  /// Lays the columns out.
  init(_ program: LinearProgram) {
    var variables: [Int] = []
    var signs: [Double] = []
    for variable in program.cost.indices {
      variables.append(variable)
      signs.append(1)
      guard program.mayBeNegative(variable) else { continue }
      variables.append(variable)
      signs.append(-1)
    }
    self.variables = variables
    self.signs = signs
    rowSigns = program.rows.map { row in
      row.bound < 0 || (row.bound == 0 && row.relation == .atLeast) ? -1 : 1
    }
    var next = variables.count
    slacks = program.rows.map { row in
      guard row.relation != .equal else { return nil }
      defer { next += 1 }
      return next
    }
    let start = next
    artificials = zip(program.rows, rowSigns).map { row, sign in
      let isSlackPositive = row.relation == (sign > 0 ? .atMost : .atLeast)
      guard !isSlackPositive else { return nil }
      defer { next += 1 }
      return next
    }
    artificial = start..<next
  }

  /// The number of columns, that of the bounds included.
  var width: Int { artificial.upperBound + 1 }

  /// Whether any row needs an artificial column.
  var hasArtificial: Bool { !artificial.isEmpty }

  /// The column that is basic in a row at the start.
  func firstBasic(_ row: Int) -> Int { artificials[row] ?? slacks[row] ?? 0 }

  /// A row as the tableau has it at the start.
  func line(_ position: Int, of program: LinearProgram, _ scaling: ProgramScaling) -> [Double] {
    let row = program.rows[position]
    let factor = rowSigns[position] * scaling.rows[position]
    var line = [Double](repeating: 0, count: width)
    for (column, variable) in variables.enumerated() {
      let unit = signs[column] * scaling.variables[variable]
      line[column] = factor * row.coefficients[variable] * unit
    }
    if let slack = slacks[position] {
      line[slack] = rowSigns[position] * (row.relation == .atMost ? 1 : -1)
    }
    if let column = artificials[position] { line[column] = 1 }
    line[width - 1] = factor * row.bound * scaling.bounds
    return line
  }

  /// The scaled cost of each column.
  func costs(of program: LinearProgram, _ scaling: ProgramScaling) -> [Double] {
    var costs = [Double](repeating: 0, count: width)
    for (column, variable) in variables.enumerated() {
      let unit = signs[column] * scaling.variables[variable]
      costs[column] = program.cost[variable] * unit * scaling.cost
    }
    return costs
  }
}
