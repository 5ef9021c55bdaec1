/// The rows of a scaled program with a basis, one basic column for each row, and the reduced costs.
struct SimplexTableau: Sendable {
  /// Row after row, the right-hand side last.
  private var cells: [Double]
  /// The reduced cost of each column, the negative of the cost reached last.
  private var reduced: [Double] = []
  private var basis: [Int]
  private let columns: TableauColumns
  private let cost: [Double]
  private let variableCount: Int
  private var pivotsLeft: Int
  /// How many pivots in turn have brought nothing.
  private var idlePivots = 0

  /// Lays the tableau out.
  ///
  /// - Parameters:
  ///   - program: A well-formed program.
  ///   - scaling: Its scaling.
  ///   - pivotLimit: How many pivots are made at most, both phases together.
  init(_ program: LinearProgram, _ scaling: ProgramScaling, pivotLimit: Int) {
    let columns = TableauColumns(program)
    cells = []
    cells.reserveCapacity(columns.width * program.rows.count)
    basis = []
    for position in program.rows.indices {
      cells += columns.line(position, of: program, scaling)
      basis.append(columns.firstBasic(position))
    }
    cost = columns.costs(of: program, scaling)
    variableCount = program.cost.count
    pivotsLeft = pivotLimit
    self.columns = columns
  }

  /// Drives the artificial columns out of the basis.
  ///
  /// - Returns: Why it could not be done; `nil` if it was.
  mutating func failureToMakeFeasible() -> LinearProgram.Outcome? {
    guard columns.hasArtificial else { return nil }
    var artificial = [Double](repeating: 0, count: columns.width)
    for column in columns.artificial { artificial[column] = 1 }
    if let failure = failureToMinimise(artificial, among: columns.width - 1) { return failure }
    let rest = basis.indices.reduce(0.0) {
      $0 + (columns.artificial.contains(basis[$1]) ? bound($1) : 0)
    }
    guard rest <= 10 * LinearProgram.fineness * Double(basis.count) else { return .infeasible }
    for row in basis.indices where columns.artificial.contains(basis[row]) { replace(row) }
    return nil
  }

  /// Moves to the point of least cost.
  ///
  /// - Returns: Why there is none; `nil` if it was found.
  mutating func failureToMinimise() -> LinearProgram.Outcome? {
    failureToMinimise(cost, among: columns.artificial.lowerBound)
  }

  /// The value of each scaled variable.
  func values() -> [Double] {
    var values = [Double](repeating: 0, count: variableCount)
    for (row, column) in basis.enumerated() where column < columns.signs.count {
      values[columns.variables[column]] += columns.signs[column] * bound(row)
    }
    return values
  }

  private func bound(_ row: Int) -> Double { cells[(row + 1) * columns.width - 1] }

  private func cell(_ row: Int, _ column: Int) -> Double { cells[row * columns.width + column] }

  private mutating func failureToMinimise(
    _ cost: [Double],
    among count: Int
  ) -> LinearProgram.Outcome? {
    price(cost)
    idlePivots = 0
    while let column = entering(among: count) {
      guard pivotsLeft > 0 else { return .unfinished }
      guard let row = leaving(column) else { return .unbounded }
      idlePivots = bound(row) > LinearProgram.fineness ? 0 : idlePivots + 1
      pivot(row, column)
    }
    return nil
  }

  /// Works the reduced costs out anew.
  private mutating func price(_ cost: [Double]) {
    reduced = cost
    for row in basis.indices {
      let share = cost[basis[row]]
      guard share != 0 else { continue }
      for column in 0..<columns.width { reduced[column] -= share * cell(row, column) }
    }
  }

  /// Whether so many pivots have brought nothing that the next is to be Bland's.
  private var isStalled: Bool { idlePivots > 12 }

  /// The column that lowers the cost most for each unit; the first that lowers it at all when stalled.
  private func entering(among count: Int) -> Int? {
    var best: Int?
    var least = -LinearProgram.fineness
    for column in 0..<count where reduced[column] < least {
      if isStalled { return column }
      best = column
      least = reduced[column]
    }
    return best
  }

  /// The row that gives way first when a column grows.
  ///
  /// Of several, the one with the greatest cell, for the sake of accuracy; when stalled, that of the
  /// first basic column.
  private func leaving(_ column: Int) -> Int? {
    var best: Int?
    var least = Double.infinity
    for row in basis.indices where cell(row, column) > 10 * LinearProgram.fineness {
      let ratio = bound(row) / cell(row, column)
      if let found = best, (ratio - least).magnitude <= 1e-12 {
        if isBetter(row, than: found, for: column) { best = row }
        least = min(least, ratio)
      } else if ratio < least {
        best = row
        least = ratio
      }
    }
    return best
  }

  private func isBetter(_ row: Int, than other: Int, for column: Int) -> Bool {
    isStalled ? basis[row] < basis[other] : cell(row, column) > cell(other, column)
  }

  /// Puts another column in the place of an artificial one that stands at 0; if there is none, the
  /// row says nothing that the others do not.
  private mutating func replace(_ row: Int) {
    let candidates = 0..<columns.artificial.lowerBound
    let column = candidates.max { cell(row, $0).magnitude < cell(row, $1).magnitude }
    if let column, cell(row, column).magnitude > 10 * LinearProgram.fineness {
      pivot(row, column)
    } else {
      for column in 0..<columns.width { cells[row * columns.width + column] = 0 }
    }
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    pivotsLeft -= 1
    let width = columns.width
    let start = row * width
    let factor = cells[start + column]
    for index in start..<start + width { cells[index] /= factor }
    cells[start + column] = 1
    for other in basis.indices where other != row { subtract(start, from: other * width, column) }
    let share = reduced[column]
    for index in 0..<width { reduced[index] -= share * cells[start + index] }
    reduced[column] = 0
    basis[row] = column
  }

  /// Clears a column of one line by taking the pivot line from it.
  private mutating func subtract(_ line: Int, from other: Int, _ column: Int) {
    let share = cells[other + column]
    guard share != 0 else { return }
    let width = columns.width
    for index in 0..<width { cells[other + index] -= share * cells[line + index] }
    cells[other + column] = 0
    // Rounding must not make a bound negative: the row would be taken for one that never gives way.
    let bound = cells[other + width - 1]
    if bound.magnitude < 1e-13 || (bound < 0 && bound > -LinearProgram.fineness) {
      cells[other + width - 1] = 0
    }
  }
}
