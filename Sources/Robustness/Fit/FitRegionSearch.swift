import Precedence
import ScoringKernel

/// Describes all weights and judged levels that give an order: the best, the ends, how many.
///
/// Every number here is found by going through all pieces once more, each time asking for something
/// better than what was found so far, so that most branches end at once.
struct FitRegionSearch: Sendable {
  /// What going through all pieces found.
  struct Survey: Sendable {
    /// The options of each combination that fits, in the order in which they were met.
    var combinations: [[Int]] = []
    /// Whether all combinations were looked at.
    var isComplete = true
    /// For each candidate and option, whether it occurs.
    var occurs: [Bool]
    /// A piece for each combination met, the first ones only.
    var pieces: [FitSearch.Piece] = []
  }

  /// A point that gives the order, and what it is worth.
  struct Point: Sendable {
    var shares: [Double]
    var options: [Int]
    /// The least gap; `nil` where ratings alone decide.
    var margin: Double?
  }

  let model: FitModel
  private(set) var search: FitSearch
  private let statements: [FitModel.Statement]
  /// How many levels of combinations are kept, so that hundreds of candidates that are all alike do
  /// not fill the memory.
  private let mostLevels: Int

  /// The most pieces for which the nearest weights are worked out.
  private static let mostNearest = 2_000

  init(_ model: FitModel, _ search: FitSearch, mostLevels: Int = 4_000_000) {
    self.model = model
    self.search = search
    self.mostLevels = mostLevels
    statements = model.neighbours
  }

  /// Goes through all combinations of options.
  mutating func survey() throws -> Survey? {
    search.renew()
    var survey = Survey(
      occurs: [Bool](repeating: false, count: model.candidateCount * model.optionCount)
    )
    var seen: Set<[Int]> = []
    let optionCount = model.optionCount
    try search.visit(statements) { piece, _ in
      guard seen.insert(piece.options).inserted else { return true }
      survey.combinations.append(piece.options)
      for (candidate, option) in piece.options.enumerated() {
        survey.occurs[candidate * optionCount + option] = true
      }
      if survey.pieces.count < Self.mostNearest { survey.pieces.append(piece) }
      survey.isComplete = survey.combinations.count * piece.options.count < mostLevels
      return survey.isComplete
    }
    if search.isExhausted { survey.isComplete = false }
    return survey.combinations.isEmpty ? nil : survey
  }

  /// The point at which the least gap is greatest; where ratings alone decide, the one furthest from
  /// any change of level.
  mutating func best() throws -> Point? {
    search.renew()
    var best: (piece: FitSearch.Piece, point: [Double], margin: Double?, depth: Double)?
    try search.visit(statements) { piece, limits in
      guard !piece.region.gaps.isEmpty else {
        let depth = piece.region.deepest()
        if let depth, best?.margin != nil || depth.depth > best?.depth ?? 0 {
          best = (piece, depth.point, nil, depth.depth)
        }
        // Nothing with a gap can be better than ratings that leave none.
        limits.gapFloor = .greatestFiniteMagnitude.squareRoot()
        return true
      }
      guard let widest = piece.region.widest(), widest.gap > limits.gapFloor else { return true }
      best = (piece, widest.point, widest.gap, 0)
      limits.gapFloor = widest.gap
      return true
    }
    guard let best else { return nil }
    let point = best.margin.map { inside(best.piece, gap: $0) } ?? best.point
    return Point(
      shares: model.space.shares(at: point ?? best.point),
      options: best.piece.options,
      margin: best.margin
    )
  }

  /// A point that keeps a gap and stands as far from cuts between levels as it lets it.
  ///
  /// Where the greatest gap is reached only on a cut, a hundredth of it is given up.
  private func inside(_ piece: FitSearch.Piece, gap: Double) -> [Double]? {
    if piece.region.hasNoCuts { return nil }
    for share in [1, 0.99, 0.9, 0] {
      var region = piece.region
      // The gaps are kept by conditions of their own, so that depth is about cuts alone.
      let kept = region.gaps.map { $0 - .constant(gap * share, of: model.space.count) }
      region.gaps = []
      if let point = region.deepest(keeping: kept)?.point { return point }
    }
    return piece.witness
  }

  /// The least and greatest share of each term over all pieces.
  ///
  /// - Parameter start: A point that gives the order.
  /// - Returns: A range for each unknown's share.
  /// - Throws: `CancellationError`.
  mutating func ranges(from start: Point) throws -> [ClosedRange<Double>] {
    var ranges = start.shares.map { $0...$0 }
    for block in model.space.blocks {
      for unknown in block.unknowns {
        if block.unknowns.count == 2, unknown > block.unknowns.lowerBound {
          let other = ranges[unknown - 1]
          ranges[unknown] = (1 - other.upperBound)...(1 - other.lowerBound)
          continue
        }
        let low = try extreme(of: unknown, greatest: false, from: start.shares[unknown])
        let high = try extreme(of: unknown, greatest: true, from: start.shares[unknown])
        ranges[unknown] = min(low, high)...max(low, high)
      }
    }
    return ranges
  }

  private mutating func extreme(
    of unknown: Int,
    greatest: Bool,
    from start: Double
  ) throws -> Double {
    search.renew()
    // A little less than what is known, so that the piece it was found in gives its own end.
    var found = greatest ? start - 1e-6 : start + 1e-6
    guard let block = model.space.block(of: unknown) else { return start }
    let sum = model.space.sum(block)
    let own = LinearForm.unknown(unknown, of: model.space.count)
    func beyond(_ share: Double) -> LinearForm {
      greatest ? own - sum * share : sum * share - own
    }
    var limits = FitSearch.Limits()
    limits.positive = [beyond(found)]
    try search.visit(statements, limits) { piece, limits in
      guard let end = piece.region.extreme(of: unknown, greatest: greatest) else { return true }
      found = greatest ? max(found, end) : min(found, end)
      limits.positive = [beyond(found)]
      return true
    }
    return greatest ? max(found, start) : min(found, start)
  }

  /// The point with the fewest steps of judgements away from those made, and of these the one nearest
  /// to the weights as written.
  mutating func nearest(_ survey: Survey, to shares: [Double]) throws -> Point? {
    let steps = survey.pieces.map { self.steps($0.options) }
    guard let fewest = steps.min() else { return nil }
    var best: (point: [Double], distance: Double, options: [Int])?
    for (piece, count) in zip(survey.pieces, steps) where count == fewest {
      try search.visit(statements, FitSearch.Limits(options: piece.options)) { piece, _ in
        guard let depth = piece.region.deepest()?.depth,
          let near = piece.region.nearest(to: shares, depth: min(depth / 2, 1e-6)),
          near.distance < best?.distance ?? .infinity
        else { return true }
        best = (near.point, near.distance, piece.options)
        return true
      }
    }
    return best.map {
      Point(shares: model.space.shares(at: $0.point), options: $0.options, margin: nil)
    }
  }

  /// Every piece with given options.
  mutating func pieces(with options: [Int]) throws -> [FeasibleWeights] {
    search.renew()
    var regions: [FeasibleWeights] = []
    try search.visit(statements, FitSearch.Limits(options: options)) { piece, _ in
      regions.append(piece.region)
      return true
    }
    return regions
  }

  /// The options as judged; `nil` if a level was not judged.
  var judgedOptions: [Int]? {
    let engine = model.engine
    var options: [Int] = []
    for candidate in engine.listed {
      var option = 0
      var unit = 1
      let judged = engine.judgements.judged(candidate, engine.table)
      for (level, count) in zip(judged, engine.judgements.levelCounts) {
        guard let level else { return nil }
        option += (level - 1) * unit
        unit *= count
      }
      options.append(option)
    }
    return options
  }

  /// How many steps options are away from the levels as judged; a level that nobody judged is none.
  private func steps(_ options: [Int]) -> Int {
    let engine = model.engine
    var steps = 0
    for (candidate, option) in zip(engine.listed, options) {
      let judged = engine.judgements.judged(candidate, engine.table)
      for (level, now) in zip(engine.judgements.levels(of: option), judged) {
        steps += now.map { abs($0 - level) } ?? 0
      }
    }
    return steps
  }
}
