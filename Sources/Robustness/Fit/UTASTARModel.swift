/// The linear programs of UTASTAR.
///
/// The variables are the steps of all criteria, criterion after criterion, then for each candidate of
/// the order by how much it is raised and by how much it is lowered.
struct UTASTARModel: Sendable {
  private let settings: UTASTAR
  /// The candidates, tier after tier, with the tier of each.
  private let order: [(candidate: Int, tier: Int)]
  /// The steps of each criterion among the variables.
  private let steps: [Range<Int>]
  /// For each candidate of the order, how much of each step it has.
  private let shares: [[Double]]

  init(_ settings: UTASTAR) {
    self.settings = settings
    order = settings.tiers.enumerated().flatMap { tier, members in members.map { ($0, tier) } }
    var next = 0
    steps = settings.breakPoints.map { points in
      let count = max(0, points.count - 1)
      defer { next += count }
      return next..<next + count
    }
    shares = order.map { entry in
      zip(settings.values[entry.candidate], settings.breakPoints).flatMap(Self.shares)
    }
  }

  /// The number of steps of all criteria together.
  var stepCount: Int { steps.last?.upperBound ?? 0 }

  /// How much of each step a number has: 1 of those below it, a share of the one in which it lies.
  private static func shares(of number: Double, _ points: [Double]) -> [Double] {
    zip(points, points.dropFirst()).map { min(1, max(0, (number - $0) / ($1 - $0))) }
  }

  /// The least sum of errors.
  func leastErrors() -> (error: Double, point: [Double])? {
    let cost = [Double](repeating: 0, count: stepCount) + errorUnits
    guard case .optimum(let error, at: let point) = solved(cost, withErrors: true) else {
      return nil
    }
    return (error, point)
  }

  /// The greatest gap without error; `nil` if there is an error at any gap.
  func greatestGap() -> Double? {
    let none = [Double](repeating: 0, count: stepCount)
    var rows: [LinearProgram.Row] = []
    for pair in neighbours {
      let row = difference(pair.ahead, pair.behind) + [pair.isLevel ? 0.0 : -1.0]
      rows.append(.init(row, pair.isLevel ? .equal : .atLeast, 0))
    }
    rows.append(.init([Double](repeating: 1, count: stepCount) + [0.0], .equal, 1))
    rows.append(.init(none + [1.0], .atMost, 1))
    let cost = none + [-1.0]
    guard case .optimum(let cost, at: _) = LinearProgram(cost: cost, rows: rows).solved() else {
      return nil
    }
    return -cost
  }

  /// The extremes among the solutions with the least error.
  struct Optima {
    /// The range of each point of each criterion.
    let ranges: [[ClosedRange<Double>]]
    /// For each criterion with steps, the solution at which it weighs most.
    let heaviest: [[Double]]
  }

  /// Goes to the ends of every point; `nil` if a program could not be solved.
  func optima(leastError: Double) -> Optima? {
    var ranges: [[ClosedRange<Double>]] = []
    var heaviest: [[Double]] = []
    for range in steps {
      var points: [ClosedRange<Double>] = [0...0]
      for end in range {
        guard let low = extreme(range.lowerBound...end, sign: 1, leastError),
          let high = extreme(range.lowerBound...end, sign: -1, leastError)
        else { return nil }
        points.append(max(0, min(low.value, high.value))...max(0, high.value))
        if end == range.upperBound - 1 { heaviest.append(high.point) }
      }
      ranges.append(points)
    }
    return Optima(ranges: ranges, heaviest: heaviest)
  }

  /// The mean of the solutions at which each criterion weighs most; a mean of solutions is one.
  func mean(_ optima: Optima) -> [Double]? {
    guard let first = optima.heaviest.first else { return nil }
    var sum = [Double](repeating: 0, count: first.count)
    for point in optima.heaviest { for index in sum.indices { sum[index] += point[index] } }
    return sum.map { $0 / Double(optima.heaviest.count) }
  }

  /// The value at each break point that a solution gives.
  func points(_ solution: [Double]) -> [[Double]] {
    steps.map { range in
      var value = 0.0
      return [0]
        + range.map {
          value += solution[$0]
          return value
        }
    }
  }

  /// The errors of a solution, in the order of the tiers; none where it has no such variables.
  func errors(_ solution: [Double]) -> [UTASTAR.CandidateError] {
    order.indices.map { position in
      let index = stepCount + 2 * position
      guard index + 1 < solution.count else { return .init(under: 0, over: 0) }
      return .init(under: solution[index], over: solution[index + 1])
    }
  }

  private var errorUnits: [Double] { [Double](repeating: 1, count: 2 * order.count) }

  /// The least (sign 1) or greatest (sign -1) sum of some steps, and a solution that has it.
  private func extreme(
    _ range: ClosedRange<Int>,
    sign: Double,
    _ leastError: Double
  ) -> (value: Double, point: [Double])? {
    let hasErrors = leastError > 0
    var cost = [Double](repeating: 0, count: stepCount + (hasErrors ? 2 * order.count : 0))
    for step in range { cost[step] = sign }
    let bound = hasErrors ? leastError + UTASTAR.tolerance : nil
    guard
      case .optimum(let value, at: let point) = solved(cost, withErrors: hasErrors, atMost: bound)
    else { return nil }
    return (value * sign, point)
  }

  /// Solves a program over all functions that give the order.
  private func solved(
    _ cost: [Double],
    withErrors: Bool,
    atMost error: Double? = nil
  ) -> LinearProgram.Outcome {
    let padding = [Double](repeating: 0, count: withErrors ? 2 * order.count : 0)
    var rows = neighbours.map { pair in
      LinearProgram.Row(
        difference(pair.ahead, pair.behind) + (withErrors ? errors(pair.ahead, pair.behind) : []),
        pair.isLevel ? .equal : .atLeast,
        pair.isLevel ? 0 : settings.gap
      )
    }
    rows.append(.init([Double](repeating: 1, count: stepCount) + padding, .equal, 1))
    if let error {
      let steps = [Double](repeating: 0, count: stepCount)
      rows.append(.init(steps + errorUnits, .atMost, error))
    }
    return LinearProgram(cost: cost, rows: rows).solved()
  }

  /// Each candidate of the order with the next one.
  private var neighbours: [(ahead: Int, behind: Int, isLevel: Bool)] {
    order.indices.dropFirst().map { ($0 - 1, $0, order[$0 - 1].tier == order[$0].tier) }
  }

  /// The difference of the values of two candidates of the order, for each step.
  private func difference(_ ahead: Int, _ behind: Int) -> [Double] {
    // What is 0 but for rounding would be taken for a small unit.
    zip(shares[ahead], shares[behind]).map { ($0 - $1).magnitude < 1e-12 ? 0 : $0 - $1 }
  }

  /// The same for their errors: each is raised by the first and lowered by the second.
  private func errors(_ ahead: Int, _ behind: Int) -> [Double] {
    var row = [Double](repeating: 0, count: 2 * order.count)
    row[2 * ahead] = 1
    row[2 * ahead + 1] = -1
    row[2 * behind] = -1
    row[2 * behind + 1] = 1
    return row
  }
}
