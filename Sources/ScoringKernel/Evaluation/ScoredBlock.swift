/// A block of candidates on its way through criteria, groups, rules and matrix.
struct ScoredBlock: Sendable {
  /// The factors as the corner settles them.
  private(set) var factors: FactorBlock
  /// The factors at their other end; the same as `factors` for the likely reading.
  private(set) var otherEnd: FactorBlock
  private(set) var verdicts: [Verdict]
  /// The rating of each row as a key; NaN where there is none.
  private(set) var ratings: [Double]
  /// How each rating came about; only kept up for a card of full detail.
  private(set) var cells: [Scorecard.Cell]
  private var fired: [Int] = []
  private var points = ConditionScratch<Double>()
  private var spans = ConditionScratch<Span>()

  init(_ plan: Plan) {
    factors = FactorBlock(plan)
    otherEnd = factors
    verdicts = [Verdict](repeating: Verdict(), count: FactorBlock.size)
    ratings = [Double](repeating: .nan, count: FactorBlock.size)
    cells = [Scorecard.Cell](repeating: .none, count: FactorBlock.size)
  }

  /// Scores a range of candidates; truths and contradictions go straight to the card.
  mutating func score(
    _ prepared: PreparedPlan,
    _ source: MeasureSource,
    range: Range<Int>,
    corner: Corner,
    card: inout Scorecard
  ) {
    factors.fill(prepared, source, range: range, corner: corner)
    if corner != .likely {
      otherEnd.fill(prepared, source, range: range, corner: corner.opposite)
    }
    if !prepared.plan.rules.isEmpty {
      for row in 0..<range.count {
        judge(row, prepared.plan, source.table, corner: corner, card: &card)
      }
    }
    guard let matrix = prepared.plan.matrix else { return }
    if prepared.plan.rules.isEmpty, card.detail == .keys {
      lookUp(matrix)
    } else {
      findCells(matrix)
    }
  }

  private mutating func judge(
    _ row: Int,
    _ plan: Plan,
    _ table: MeasureTable,
    corner: Corner,
    card: inout Scorecard
  ) {
    let candidate = CandidateIndex(factors.start + row)
    verdicts[row] = Verdict()
    fired.removeAll(keepingCapacity: true)
    for index in plan.rules.indices where plan.rules[index].isOn {
      let truth = truth(of: plan.rules[index].condition, row, plan, table, corner: corner)
      if card.detail == .full { card.write(truth, RuleIndex(index), candidate) }
      if truth == .yes { fired.append(index) }
      for effect in plan.rules[index].effects {
        // A doubtful rule counts at the end towards which it would pull.
        let pulls = truth == .unknown && corner != .likely && effect.direction == corner
        if truth == .yes || pulls { verdicts[row].add(effect) }
      }
    }
    if !fired.isEmpty { card.noteContradictions(fired, plan, candidate) }
  }

  private mutating func truth(
    of condition: Condition,
    _ row: Int,
    _ plan: Plan,
    _ table: MeasureTable,
    corner: Corner
  ) -> Truth {
    if corner == .likely {
      let reading = RowReading<Double>(
        plan: plan,
        table: table,
        oneEnd: factors,
        otherEnd: factors,
        row: row
      )
      return condition.truth(reading: reading, scratch: &points)
    }
    let reading = RowReading<Span>(
      plan: plan,
      table: table,
      oneEnd: factors,
      otherEnd: otherEnd,
      row: row
    )
    return condition.truth(reading: reading, scratch: &spans)
  }

  /// Reads the ratings off the matrix where no rule can move them.
  private mutating func lookUp(_ matrix: Matrix) {
    let count = factors.count
    ratings.withUnsafeMutableBufferPointer { ratings in
      factors.withLevels(matrix.down) { downs in
        factors.withLevels(matrix.across) { acrosses in
          for row in 0..<count {
            let isRated = downs[row] >= 0 && acrosses[row] >= 0
            let cell = downs[row] * Double(matrix.acrossCount) + acrosses[row]
            ratings[row] = isRated ? Double(matrix.cells[Int(cell)]) : .nan
          }
        }
      }
    }
  }

  private mutating func findCells(_ matrix: Matrix) {
    for row in 0..<factors.count {
      cells[row] = Scorecard.Cell(
        matrix,
        down: factors.level(matrix.down, row: row),
        across: factors.level(matrix.across, row: row),
        verdict: verdicts[row]
      )
      ratings[row] = cells[row].rating < 0 ? .nan : Double(cells[row].rating)
    }
  }
}

extension Scorecard.Cell {
  /// The cell that two levels pick once the rules have moved them.
  init(_ matrix: Matrix, down: Int, across: Int, verdict: Verdict) {
    guard down >= 0, across >= 0 else {
      self = .none
      return
    }
    let movedDown = min(max(0, down &+ verdict.downMove), matrix.downCount - 1)
    let movedAcross = min(max(0, across &+ verdict.acrossMove), matrix.acrossCount - 1)
    let rating = matrix.cells[movedDown &* matrix.acrossCount &+ movedAcross]
    self.init(
      down: down,
      across: across,
      movedDown: movedDown,
      movedAcross: movedAcross,
      cellRating: rating,
      rating: verdict.bounded(rating)
    )
  }
}
