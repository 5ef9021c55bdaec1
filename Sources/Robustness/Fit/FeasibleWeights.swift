import ScoringKernel

/// A set of weights without corners turned in: all that meet some straight conditions.
struct FeasibleWeights: Sendable, Hashable {
  let space: WeightSpace
  /// Forms that are above 0 inside.
  var positive: [LinearForm] = []
  /// Gaps between neighbours in the order, above 0 inside as well.
  var gaps: [LinearForm] = []
  /// Forms that are 0.
  var level: [LinearForm] = []
  /// The candidates that each gap is between, by their positions in the order.
  var gapPairs: [FitModel.Statement] = []
  /// Those whose numbers each form of `level` compares.
  var levelPairs: [FitModel.Statement] = []
  /// How large gaps have to be at least.
  var gapFloor = 0.0

  /// How far inside a point has to be: beyond the engine's tolerance, and beyond what rounding does.
  static let depth = 1e-8

  init(_ space: WeightSpace) { self.space = space }

  /// A point as far inside as can be.
  ///
  /// - Parameter kept: Forms that have to be 0 or more and are not asked to be more.
  /// - Returns: The point and the least of all forms there; `nil` if there is no inside.
  func deepest(keeping kept: [LinearForm] = []) -> (point: [Double], depth: Double)? {
    guard space.count > 0 else { return constantDepth.map { ([], $0) } }
    // The unknown behind the weights is the depth.
    var program = self.program(extra: 1) { form, isGap in
      row(form, isGap ? gapFloor : 0, [-1])
    }
    for form in kept { program.rows.append(row(form, 0, [0])) }
    program.rows.append(bound(by: 1))
    program.cost[space.count] = -1
    guard case .optimum(let cost, let point) = program.solved(), -cost > Self.depth else {
      return nil
    }
    return (Array(point.prefix(space.count)), -cost)
  }

  /// The point at which the least gap is greatest, ends of the region included.
  func widest() -> (point: [Double], gap: Double)? {
    guard !gaps.isEmpty, space.count > 0 else { return nil }
    var program = self.program(extra: 1) { form, isGap in row(form, 0, [isGap ? -1 : 0]) }
    program.cost[space.count] = -1
    guard case .optimum(let cost, let point) = program.solved() else { return nil }
    return (Array(point.prefix(space.count)), -cost)
  }

  /// The point nearest to given shares, at least a little inside.
  ///
  /// Near means the sum of what each share changes, in groups inside groups counted as much as the
  /// group weighs.
  func nearest(to shares: [Double], depth: Double) -> (point: [Double], distance: Double)? {
    guard space.count > 0 else { return ([], 0) }
    let count = space.count
    let none = [Double](repeating: 0, count: 2 * count)
    var program = self.program(extra: 2 * count) { form, isGap in
      row(form, depth + (isGap ? gapFloor : 0), none)
    }
    for block in space.blocks {
      for unknown in block.unknowns {
        let change =
          LinearForm.unknown(unknown, of: count) - space.mass(block) * shares[unknown]
        var coefficients = change.coefficients + none
        coefficients[count + unknown] = -1
        coefficients[2 * count + unknown] = 1
        program.rows.append(.init(coefficients, .equal, -change.constant))
      }
    }
    for unknown in count..<3 * count { program.cost[unknown] = 1 }
    guard case .optimum(let cost, let point) = program.solved() else { return nil }
    return (Array(point.prefix(count)), cost)
  }

  /// The least or greatest share of a term in its group, ends of the region included.
  ///
  /// A share is a quotient of two lines; measuring everything in units of the group makes it one line
  /// (Charnes, A. and Cooper, W. W. (1962) Programming with linear fractional functionals, Naval
  /// Research Logistics Quarterly 9 181-186).
  func extreme(of unknown: Int, greatest: Bool) -> Double? {
    guard let block = space.block(of: unknown) else { return nil }
    // The unknown behind the weights is what 1 has become in units of the group.
    let count = space.count
    func scaled(_ form: LinearForm, _ relation: LinearProgram.Relation) -> LinearProgram.Row {
      .init(form.coefficients + [form.constant], relation, 0)
    }
    var program = LinearProgram(cost: [Double](repeating: 0, count: count + 1))
    program.cost[unknown] = greatest ? -1 : 1
    program.rows = (space.sums + level).map { scaled($0, .equal) }
    for form in positive + gaps { program.rows.append(scaled(form * -1, .atMost)) }
    program.rows.append(.init(space.sum(block).coefficients + [0], .equal, 1))
    guard case .optimum(let cost, _) = program.solved() else { return nil }
    return max(0, min(1, greatest ? -cost : cost))
  }

  /// The least sum of errors with which no gap is below 0, and a point at which it is reached.
  ///
  /// An error is what has to be added to a candidate's number or taken from it (Jacquet-Lagrèze, E. and
  /// Siskos, J. (1982) Assessing a set of additive utility functions for multicriteria
  /// decision-making: the UTA method, European Journal of Operational Research 10(2) 151-164; either
  /// way for each candidate, as in UTASTAR).
  func leastError(candidates: Int) -> (point: [Double], error: Double)? {
    let none = [Double](repeating: 0, count: 2 * candidates)
    func errors(_ pair: FitModel.Statement) -> [Double] {
      var errors = none
      errors[2 * pair.ahead] = 1
      errors[2 * pair.ahead + 1] = -1
      errors[2 * pair.behind] = -1
      errors[2 * pair.behind + 1] = 1
      return errors
    }
    var rigid = self
    rigid.gaps = []
    rigid.level = []
    var program = rigid.program(extra: 2 * candidates) { form, _ in row(form, 0, none) }
    for (form, pair) in zip(gaps, gapPairs) { program.rows.append(row(form, 0, errors(pair))) }
    for (form, pair) in zip(level, levelPairs) {
      program.rows.append(.init(form.coefficients + errors(pair), .equal, -form.constant))
    }
    for error in space.count..<program.cost.count { program.cost[error] = 1 }
    guard case .optimum(let cost, let point) = program.solved() else { return nil }
    return (Array(point.prefix(space.count)), max(0, cost))
  }

  /// Whether gaps are all that is asked of the weights.
  var hasNoCuts: Bool { positive.isEmpty && space.blocks.allSatisfy { $0.holder == nil } }

  /// Whether a point meets all that has to be above 0, by however little.
  func covers(_ point: [Double]) -> Bool {
    level.isEmpty && positive.allSatisfy { $0.value(at: point) > 0 }
      && gaps.allSatisfy { $0.value(at: point) > 0 }
  }

  /// Whether a point is inside by more than rounding can do.
  func contains(_ point: [Double]) -> Bool {
    level.allSatisfy { $0.value(at: point).magnitude <= 1e-12 }
      && positive.allSatisfy { $0.value(at: point) > Self.depth }
      && gaps.allSatisfy { $0.value(at: point) > gapFloor + Self.depth }
  }

  /// A program with a row for each condition, and with further unknowns behind the weights.
  private func program(
    extra: Int,
    _ row: (LinearForm, _ isGap: Bool) -> LinearProgram.Row
  ) -> LinearProgram {
    let none = [Double](repeating: 0, count: extra)
    var program = LinearProgram(cost: [Double](repeating: 0, count: space.count + extra))
    for form in space.sums + level {
      program.rows.append(.init(form.coefficients + none, .equal, -form.constant))
    }
    for form in positive { program.rows.append(row(form, false)) }
    // What stands inside a term has no shares unless the term weighs something.
    for block in space.blocks where block.holder != nil {
      program.rows.append(row(space.mass(block), false))
    }
    for form in gaps { program.rows.append(row(form, true)) }
    return program
  }

  /// That a form, plus further unknowns times factors, is at least a number.
  private func row(_ form: LinearForm, _ least: Double, _ factors: [Double]) -> LinearProgram.Row {
    var coefficients = [Double](repeating: 0, count: space.count + factors.count)
    for index in form.coefficients.indices { coefficients[index] = 0 - form.coefficients[index] }
    for index in factors.indices { coefficients[space.count + index] = 0 - factors[index] }
    return .init(coefficients, .atMost, form.constant - least)
  }

  private func bound(by most: Double) -> LinearProgram.Row {
    .init([Double](repeating: 0, count: space.count) + [1], .atMost, most)
  }

  /// The depth where there is nothing to choose.
  private var constantDepth: Double? {
    guard level.allSatisfy({ $0.constant.magnitude <= 1e-12 }) else { return nil }
    let least = (positive.map(\.constant) + gaps.map { $0.constant - gapFloor }).min() ?? 1
    return least > Self.depth ? least : nil
  }
}
