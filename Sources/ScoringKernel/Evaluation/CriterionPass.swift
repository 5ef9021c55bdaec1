/// One criterion over one block of candidates.
struct CriterionPass {
  private let criterion: Criterion
  private let policy: MissingPolicy
  private let cuts: [Double]
  private let hasCountedLevels: Bool
  private let scale: Scale
  private let corner: Corner
  private let count: Int
  private let scores: UnsafeMutablePointer<Double>
  private let levels: UnsafeMutablePointer<Double>

  init(prepared: PreparedPlan, index: Int, corner: Corner, runs: FactorRuns) {
    criterion = prepared.plan.criteria[index]
    policy = prepared.plan.measures[criterion.measure.position].missing
    cuts = prepared.criterionCuts[index]
    hasCountedLevels = prepared.hasCountedLevels[index]
    scale = prepared.criterionScales[index]
    self.corner = corner
    count = runs.count
    scores = runs.criterionScores(index)
    levels = runs.criterionLevels(index)
  }

  /// Scores the block.
  ///
  /// - Parameter column: The measure of the block's candidates, or their places.
  func run(_ column: UnsafePointer<Double>) {
    let top = Double(criterion.levelScores.count - 1)
    switch criterion.kind {
    case .cuts(_, let isLowerWorse): band(column, top: top, isReversed: isLowerWorse)
    case .judged: setLevels { max(0, min(top, (column[$0] - 0.5).rounded(.down))) }
    case .yesNo(let isYesWorse): setLevels { (column[$0] >= 0.5) == isYesWorse ? 1 : 0 }
    case .table(let table): setLevels { Self.entry(table, column[$0]) }
    case .place:
      setLevels { (column[$0] * top + 0.5 + Tolerance.relative).rounded(.down) }
      for row in 0..<count { scores[row] = scale.low + column[row] * (scale.high - scale.low) }
    case .points(let line):
      for row in 0..<count {
        levels[row] = -1
        scores[row] = line.output(at: column[row])
      }
    }
    settleMissing(column)
  }

  /// Counts the cuts that each value has reached, eight values at a time.
  private func band(_ column: UnsafePointer<Double>, top: Double, isReversed: Bool) {
    typealias Lanes = SIMD8<Double>
    let input = UnsafeRawPointer(column)
    let output = UnsafeMutableRawPointer(levels)
    let whole = count - count % Lanes.scalarCount
    for start in stride(from: 0, to: whole, by: Lanes.scalarCount) {
      let offset = start * MemoryLayout<Double>.stride
      let values = input.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
      var reached = Lanes(repeating: 0)
      for cut in cuts {
        reached.replace(
          with: reached + Lanes(repeating: 1),
          where: values .>= Lanes(repeating: cut)
        )
      }
      output.storeBytes(of: reached, toByteOffset: offset, as: Lanes.self)
    }
    for row in whole..<count {
      levels[row] = 0
      for cut in cuts { levels[row] += column[row] >= cut ? 1 : 0 }
    }
    if isReversed { for row in 0..<count { levels[row] = top - levels[row] } }
    scoreLevels()
  }

  private func setLevels(_ level: (Int) -> Double) {
    for row in 0..<count {
      let value = level(row)
      levels[row] = value.isNaN ? 0 : value
    }
    scoreLevels()
  }

  private func scoreLevels() {
    if hasCountedLevels {
      for row in 0..<count { scores[row] = levels[row] + 1 }
    } else {
      for row in 0..<count { scores[row] = criterion.levelScores[Int(levels[row])] }
    }
  }

  private static func entry(_ table: [Int], _ value: Double) -> Double {
    guard value >= 0, value < Double(table.count) else { return 0 }
    return Double(table[Int(value)])
  }

  private func settleMissing(_ column: UnsafePointer<Double>) {
    var missing = 0
    for row in 0..<count { missing += column[row] != column[row] ? 1 : 0 }
    guard missing > 0 else { return }
    let assumed = assumption
    for row in 0..<count where column[row].isNaN {
      levels[row] = assumed.level
      scores[row] = assumed.score
    }
  }

  /// The level and score that stand in for a missing measure.
  private var assumption: (level: Double, score: Double) {
    switch (policy, corner) {
    case (.refuse, _), (.leaveOut, _): (-1, .nan)
    case (.worst, _), (.interval, .highest): end(criterion.levelScores.count - 1, scale.high)
    case (.best, _), (.interval, .lowest): end(0, scale.low)
    case (.neutral, _), (.interval, .likely):
      end(criterion.levelScores.count / 2, (scale.low + scale.high) / 2)
    }
  }

  private func end(_ level: Int, _ score: Double) -> (level: Double, score: Double) {
    if criterion.levelCount == 0 { return (-1, score) }
    return (Double(level), criterion.levelScores[level])
  }
}
