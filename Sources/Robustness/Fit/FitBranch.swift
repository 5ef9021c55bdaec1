extension FitSearch {
  /// A set of weights that gives the order with one option for each candidate.
  struct Piece: Sendable {
    let cell: Int
    let options: [Int]
    let region: FeasibleWeights
    let witness: [Double]
  }

  /// What else is asked of weights and options.
  struct Limits: Sendable {
    /// Forms that have to be above 0.
    var positive: [LinearForm] = []
    /// How large gaps have to be at least.
    var gapFloor = 0.0
    /// The only option of each candidate; `nil` for all.
    var options: [Int]?
    /// The sum of errors that has to be undercut, where numbers need not give the order; `nil` where
    /// they have to.
    var errorCap: Double?
  }

  /// A branch of the search: options for the first candidates, and what they ask of the weights.
  struct Branch: Sendable {
    let cell: Int
    /// For each candidate, the statements about it and one before it.
    let statements: [[FitModel.Statement]]
    /// Whether any statement is about a candidate.
    let isNamed: [Bool]
    var options: [Int] = []
    var region: FeasibleWeights
    var witness: [Double]

    init(
      _ model: FitModel,
      _ statements: [FitModel.Statement],
      _ cell: Int,
      _ place: LevelCells.Cell
    ) {
      var sorted = [[FitModel.Statement]](repeating: [], count: model.candidateCount)
      var isNamed = [Bool](repeating: false, count: model.candidateCount)
      for statement in statements {
        sorted[statement.behind].append(statement)
        isNamed[statement.ahead] = true
        isNamed[statement.behind] = true
      }
      self.cell = cell
      self.statements = sorted
      self.isNamed = isNamed
      region = place.region
      witness = place.witness
    }
  }
}
