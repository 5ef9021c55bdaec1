import ScoringKernel

/// The cells of a matrix whose axes share a criterion, reached or not.
///
/// Where the axes share none, every pair of levels can come up together. Where they share one, a high
/// level on one axis may rule out a low one on the other, so all combinations of levels are scored.
struct CellReach {
  /// More combinations than this are not tried.
  static let mostCombinations = 20_000

  /// The criteria that both axes count.
  let shared: [CriterionIndex]
  /// Whether each cell is reached, after any of the rules moved it: row after row, lowest first.
  let cells: [Bool]

  /// Tries all combinations of levels.
  ///
  /// - Parameter rules: The rules. Without a matrix, without a shared criterion, with points, places or
  ///   terms that may be left out, or with too many combinations there is nothing to say.
  /// - Complexity: Linear in the combinations times the size of the rules.
  init?(_ rules: LintedRules) {
    guard let matrix = rules.plan.matrix else { return nil }
    let down = rules.plan.criteria(below: [matrix.down])
    let across = rules.plan.criteria(below: [matrix.across])
    shared = down.filter(across.contains)
    let involved = Set(down + across)
    let levels = rules.plan.criteria.enumerated().map { position, criterion -> [Int]? in
      guard involved.contains(CriterionIndex(position)) else { return [0] }
      let reach = CriterionReach(criterion, in: rules)
      if case .place = criterion.kind { return nil }
      guard !reach.levels.isEmpty, !reach.scores.mayBeMissing else { return nil }
      return reach.levels.indices.filter { reach.levels[$0] }
    }
    let choices = levels.compactMap(\.self)
    guard !shared.isEmpty, choices.count == levels.count,
      let table = Self.combinations(choices),
      var evaluator = try? Evaluator(rules.plan.ofLevels)
    else { return nil }
    let card = evaluator.scorecard(table)
    let moves = (rules.plan.moves(.down), rules.plan.moves(.across))
    var cells = [Bool](repeating: false, count: matrix.cells.count)
    for pair in Set(card.cells.map { [$0.down, $0.across] }) where pair.allSatisfy({ $0 >= 0 }) {
      for downMove in moves.0 {
        for acrossMove in moves.1 {
          let row = min(max(0, pair[0] + downMove), matrix.downCount - 1)
          let column = min(max(0, pair[1] + acrossMove), matrix.acrossCount - 1)
          cells[row * matrix.acrossCount + column] = true
        }
      }
    }
    self.cells = cells
  }

  /// Every combination of levels, as judgements; `nil` if there are too many.
  private static func combinations(_ choices: [[Int]]) -> MeasureTable? {
    var count = 1
    for levels in choices {
      count *= levels.count
      if count > mostCombinations { return nil }
    }
    var repeats = count
    let columns = choices.map { levels -> [Double] in
      repeats /= max(1, levels.count)
      return (0..<count).map { Double(levels[$0 / max(1, repeats) % levels.count] + 1) }
    }
    return MeasureTable(columns: columns)
  }
}

extension Plan {
  /// The same criteria, groups and matrix, with every criterion's level as a judgement of its own.
  fileprivate var ofLevels: Plan {
    var plan = self
    plan.measures = criteria.map { _ in Measure() }
    plan.criteria = criteria.enumerated().map { position, criterion in
      Criterion(
        measure: MeasureIndex(position),
        kind: .judged,
        levelScores: criterion.levelScores
      )
    }
    plan.derivations = []
    plan.rules = []
    plan.ranking = RankingPlan(keys: [.init(.rating)])
    return plan
  }

  /// How far rules may move a level along an axis, if any of them may fire together.
  fileprivate func moves(_ axis: Matrix.Axis) -> [Int] {
    var sums: Set<Int> = [0]
    for case .move(axis, let steps) in rules.flatMap(\.effects) {
      let step = min(max(-20, steps), 20)
      sums.formUnion(sums.map { min(max(-20, $0 + step), 20) })
    }
    return sums.sorted()
  }
}
