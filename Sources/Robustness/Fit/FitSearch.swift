import ScoringKernel

/// Looks through levels and judgements for weights that give what an order states.
///
/// One piece of the weights after the other (see ``LevelCells``), and in each one candidate of the
/// order after the other, with each of its options: a branch ends as soon as a rating or a number that
/// no weight moves speaks against a statement, or no weights of the piece are left.
struct FitSearch: Sendable {
  /// A cell and what the engine makes of the candidates in it.
  private struct Place: Sendable {
    let cell: LevelCells.Cell
    let readings: [FitEngine.Reading]
  }

  let model: FitModel
  /// How many more branches may be looked at.
  private(set) var budget: Int
  private let places: [Place]
  private var comparisons: [Int: FitModel.Comparison] = [:]
  /// For each cell, points found inside it of late: one of them often answers the next question too.
  private var points: [[[Double]]]
  /// Pairs of candidates and options that no weights of a cell bring about, by cell, positions and options.
  private var impossible: Set<[Int]> = []
  /// Those that some weights do.
  private var possible: Set<[Int]> = []

  /// The most branches that are looked at in one go.
  static let mostBranches = 2_000_000

  /// How many points are kept for each cell.
  private static let mostPoints = 24

  init(_ model: FitModel) throws {
    self.model = model
    budget = Self.mostBranches
    var engine = model.engine
    places = try LevelCells(model).cells.map { cell in
      try Task.checkCancellation()
      return Place(cell: cell, readings: engine.readings(at: model.space.shares(at: cell.witness)))
    }
    points = places.map { _ in [] }
  }

  /// Whether the search was cut short.
  var isExhausted: Bool { budget <= 0 }

  /// Allows so many more branches.
  mutating func renew(_ branches: Int = mostBranches) { budget = branches }

  /// Whether statements can hold together.
  mutating func canHold(_ statements: [FitModel.Statement]) throws -> Piece? {
    var found: Piece?
    try visit(statements) { piece, _ in
      found = piece
      return false
    }
    return found
  }

  /// Visits every set of weights and options that gives the statements.
  ///
  /// - Parameters:
  ///   - statements: The statements.
  ///   - limits: What else is asked; the body may tighten it.
  ///   - body: Gets each; false ends the search.
  /// - Throws: `CancellationError`, and what the body throws.
  mutating func visit(
    _ statements: [FitModel.Statement],
    _ limits: Limits = Limits(),
    _ body: (Piece, inout Limits) throws -> Bool
  ) throws {
    var limits = limits
    for cell in places.indices {
      guard !places[cell].readings.contains(where: \.hasOthers), !places[cell].readings.isEmpty
      else { continue }
      var branch = Branch(model, statements, cell, places[cell].cell)
      guard try descend(&branch, &limits, body) else { return }
    }
  }

  /// Goes on with the next candidate; false if the body has had enough.
  private mutating func descend(
    _ branch: inout Branch,
    _ limits: inout Limits,
    _ body: (Piece, inout Limits) throws -> Bool
  ) throws -> Bool {
    budget -= 1
    if budget & 0xFF == 0 { try Task.checkCancellation() }
    guard budget > 0 else { return false }
    let position = branch.options.count
    guard position < model.candidateCount else { return try finish(branch, &limits, body) }
    let last = (branch.region, branch.witness)
    for option in options(of: position, branch, limits) {
      branch.options.append(option)
      if add(position, to: &branch), isOpen(&branch, limits) {
        guard try descend(&branch, &limits, body) else { return false }
      }
      branch.options.removeLast()
      (branch.region, branch.witness) = last
    }
    return true
  }

  /// The options of a candidate at which it can be ranked; one is enough where nothing is said of it.
  private func options(of position: Int, _ branch: Branch, _ limits: Limits) -> [Int] {
    if let fixed = limits.options { return [fixed[position]] }
    guard branch.isNamed[position] else { return [0] }
    return Array(0..<model.optionCount)
  }

  /// Adds what is said of a candidate and those before it; false if ratings or numbers forbid it.
  private mutating func add(_ position: Int, to branch: inout Branch) -> Bool {
    guard branch.isNamed[position] else { return true }
    let reading = places[branch.cell].readings[branch.options[position]]
    guard reading.isRanked[position] else { return false }
    for statement in branch.statements[position] where !add(statement, to: &branch) { return false }
    return true
  }

  private mutating func add(_ statement: FitModel.Statement, to branch: inout Branch) -> Bool {
    let first = (candidate: statement.ahead, option: branch.options[statement.ahead])
    let second = (candidate: statement.behind, option: branch.options[statement.behind])
    let readings = places[branch.cell].readings
    let gap =
      readings[first.option].ratings[first.candidate]
      - readings[second.option].ratings[second.candidate]
    if statement.isLevel {
      guard gap == 0 || !model.isRated, let forms = model.levelling(first, second) else {
        return false
      }
      branch.region.level += forms
      branch.region.levelPairs += forms.map { _ in statement }
      return true
    }
    var comparison = self.comparison(first, second, beforeRating: true)
    if comparison == .level, model.isRated, gap != 0 { comparison = gap > 0 ? .ahead : .behind }
    if comparison == .level { comparison = self.comparison(first, second, beforeRating: false) }
    switch comparison {
    case .ahead: return true
    case .behind, .level: return false
    case .open(let form):
      branch.region.gaps.append(form)
      branch.region.gapPairs.append(statement)
      return true
    }
  }

  /// Compares two candidates, looking up what was compared before.
  private mutating func comparison(
    _ first: (candidate: Int, option: Int),
    _ second: (candidate: Int, option: Int),
    beforeRating: Bool
  ) -> FitModel.Comparison {
    let count = model.candidateCount * model.optionCount
    let left = first.candidate * model.optionCount + first.option
    let right = second.candidate * model.optionCount + second.option
    let place = (left * count + right) * 2 + (beforeRating ? 1 : 0)
    if let known = comparisons[place] { return known }
    let found = model.comparison(first, second, beforeRating: beforeRating)
    comparisons[place] = found
    return found
  }

  /// Whether weights are left for a branch; finds a point among them unless the last one still does.
  private mutating func isOpen(_ branch: inout Branch, _ limits: Limits) -> Bool {
    // With one option each there is nothing to be saved by looking before the end.
    if model.optionCount == 1 || limits.options != nil,
      branch.options.count < model.candidateCount
    {
      return true
    }
    if let cap = limits.errorCap {
      let least = branch.region.leastError(candidates: model.candidateCount)
      return least.map { $0.error < cap - FeasibleWeights.depth } ?? false
    }
    let region = limited(branch.region, limits)
    if region.contains(branch.witness) { return true }
    if let point = points[branch.cell].first(where: region.contains) {
      branch.witness = point
      return true
    }
    guard isLastPairPossible(branch), let deepest = region.deepest() else { return false }
    branch.witness = deepest.point
    keep(deepest.point, branch.cell)
    return true
  }

  private mutating func keep(_ point: [Double], _ cell: Int) {
    if points[cell].count >= Self.mostPoints { points[cell].removeFirst() }
    points[cell].append(point)
  }

  /// Whether the last candidate's gap to one before it can be there by itself; told once for each pair of
  /// options, so that of many combinations with the same impossible pair only one is worked out.
  private mutating func isLastPairPossible(_ branch: Branch) -> Bool {
    guard model.optionCount > 1, let form = branch.region.gaps.last,
      let pair = branch.region.gapPairs.last
    else { return true }
    let key = [
      branch.cell, pair.ahead, pair.behind, branch.options[pair.ahead], branch.options[pair.behind],
    ]
    if impossible.contains(key) { return false }
    if possible.contains(key) { return true }
    var region = places[branch.cell].cell.region
    region.gaps = [form]
    let point = region.deepest()?.point
    if let point {
      possible.insert(key)
      keep(point, branch.cell)
    } else {
      impossible.insert(key)
    }
    return point != nil
  }

  private func limited(_ region: FeasibleWeights, _ limits: Limits) -> FeasibleWeights {
    var region = region
    region.positive += limits.positive
    region.gapFloor = limits.gapFloor
    return region
  }

  private mutating func finish(
    _ branch: Branch,
    _ limits: inout Limits,
    _ body: (Piece, inout Limits) throws -> Bool
  ) throws -> Bool {
    // The body may have tightened the limits since the witness was found.
    var branch = branch
    guard isOpen(&branch, limits) else { return true }
    let piece = Piece(
      cell: branch.cell,
      options: branch.options,
      region: branch.region,
      witness: branch.witness
    )
    return try body(piece, &limits)
  }
}
