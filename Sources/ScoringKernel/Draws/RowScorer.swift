/// Scores draws by the engine itself, whatever the plan: the way that is always right.
///
/// Draws that differ in nothing but measures stand beneath one another in one table, so that the
/// engine's blocks are full; where weights are drawn, each draw is scored by itself.
struct RowScorer: Sendable {
  private let weights: WeightLanes
  private let figures: [DrawnFigure]
  /// The candidates that something has to be worked out for anew.
  private let derived: [Int]
  private let count: Int
  /// How many draws stand beneath one another.
  private let copies: Int
  private var evaluator: Evaluator
  private var table: MeasureTable
  private var card: Scorecard
  private var order: DrawOrder
  private var room: [SIMD8<Double>]
  private var limits: [Int32]

  init(
    _ plan: Plan,
    _ table: MeasureTable,
    _ weights: WeightLanes,
    _ figures: [DrawnFigure]
  ) throws(PlanFault) {
    evaluator = try Evaluator(plan)
    self.weights = weights
    self.figures = figures
    count = table.candidateCount
    var derived: [Int] = []
    for figure in figures where figure.leadsOn {
      if derived.last != figure.candidate.position { derived.append(figure.candidate.position) }
    }
    self.derived = derived
    let isAlone = !weights.groups.isEmpty || figures.isEmpty || plan.comparesCandidates
    let copies = isAlone ? 1 : max(1, 2 * FactorBlock.size / max(1, count))
    let columns = table.columns.map { column in
      (0..<(copies * column.count)).map { column[$0 % column.count] }
    }
    self.copies = copies
    self.table = MeasureTable(columns: columns) ?? table
    card = Scorecard(plan, range: 0..<self.table.candidateCount, detail: .keys)
    order = DrawOrder(
      count: count,
      keyCount: plan.ranking.keys.count + plan.ranking.tieBreaks.count
    )
    room = [SIMD8<Double>](repeating: .zero, count: max(1, weights.roomCount))
    limits = [Int32](repeating: 0, count: count)
  }

  /// Adds the draws of one block to a tally.
  ///
  /// - Parameters:
  ///   - size: How many draws the block has.
  ///   - stream: Where weights come from.
  ///   - figureStream: Where measures come from.
  ///   - tally: What the draws came to so far.
  mutating func run(
    _ size: Int,
    _ stream: LaneStream,
    _ figureStream: SeededStream,
    into tally: inout DrawTally
  ) {
    var stream = stream
    var figureStream = figureStream
    var done = 0
    while done < size {
      if weights.groups.isEmpty {
        let batch = min(copies, size - done)
        for copy in 0..<batch { drawFigures(copy, from: &figureStream) }
        evaluator.score(table, into: &card)
        for copy in 0..<batch { record(copy, into: &tally) }
        done += batch
      } else {
        let batch = min(LaneStream.width, size - done)
        let isDrawn = drawWeights(from: &stream)
        for lane in 0..<batch where isDrawn && setWeights(lane) {
          drawFigures(0, from: &figureStream)
          evaluator.score(table, into: &card)
          record(0, lane: lane, into: &tally)
        }
        done += batch
      }
    }
  }

  private mutating func drawWeights(from stream: inout LaneStream) -> Bool {
    let weights = weights
    return room.withUnsafeMutableBufferPointer { room in
      room.baseAddress.map { weights.draw(from: &stream, into: $0) } ?? false
    }
  }

  private mutating func setWeights(_ lane: Int) -> Bool {
    var first = 0
    for position in 0..<weights.groups.count {
      let drawn = weights.groups[position]
      do throws(PlanFault) {
        try evaluator.setWeights(of: drawn.group) { room[first + $0][lane] }
      } catch {
        return false
      }
      first += drawn.count
    }
    return true
  }

  private mutating func drawFigures(_ copy: Int, from stream: inout SeededStream) {
    let start = copy * count
    for index in 0..<figures.count {
      let row = CandidateIndex(start + figures[index].candidate.position)
      table[figures[index].measure, row] = figures[index].value(from: &stream)
    }
    for candidate in derived {
      evaluator.prepared.plan.derive(in: &table, for: CandidateIndex(start + candidate))
    }
  }

  /// Orders the candidates of one draw and counts it, unless rules contradict each other in it.
  private mutating func record(_ copy: Int, lane: Int? = nil, into tally: inout DrawTally) {
    let start = copy * count
    for contradiction in card.contradictions {
      if contradiction.candidate.position / max(1, count) == copy { return }
    }
    let shortlist = evaluator.prepared.plan.ranking.shortlist
    for candidate in 0..<count {
      let standing = card.standings[start + candidate]
      limits[candidate] = standing.lastListedPlace(shortlist, count: count)
    }
    Self.place(card, start, count, &order)
    limits.withUnsafeBufferPointer { limits in
      guard let limits = limits.baseAddress else { return }
      tally.add(places: order.places, limits: limits)
    }
    guard let lane else { return }
    room.withUnsafeBufferPointer { room in
      guard let weights = room.baseAddress else { return }
      tally.add(lane: lane, of: weights, places: order.places)
    }
  }

  private static func place(
    _ card: Scorecard,
    _ start: Int,
    _ count: Int,
    _ order: inout DrawOrder
  ) {
    let rowCount = card.rowCount
    card.keys.withUnsafeBufferPointer { keys in
      order.place { index, candidate in
        keys[index * rowCount + start + candidate]
      } isRanked: { candidate in
        card.standings[start + candidate] != .leftOut && !keys[start + candidate].isNaN
      }
    }
  }
}

extension Plan {
  /// Whether the score of one candidate may depend on the measures of others.
  var comparesCandidates: Bool {
    criteria.contains { if case .place = $0.kind { true } else { false } }
  }
}
