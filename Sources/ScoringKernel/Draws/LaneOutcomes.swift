/// What becomes of each candidate at each combination of levels of the groups that vary: worked out
/// once, by the engine's own rules and matrix, so that a draw only has to look it up.
struct LaneOutcomes: Sendable {
  /// For each varying group, how far apart two of its levels are; 0 if nothing reads its level.
  private(set) var strides: [Int]
  /// How many combinations of levels there are.
  private(set) var combinationCount = 1
  /// The rating of a candidate at a combination, -1 where it has none, at
  /// `candidate * combinationCount + combination`; the two below are laid out alike.
  private(set) var ratings: [Int32] = []
  /// The last place with which it is on the shortlist.
  private(set) var limits: [Int32] = []
  private(set) var states: [State] = []

  /// Whether a candidate can be ranked at a combination.
  enum State: UInt8, Sendable {
    case ranked
    case leftOut
    /// Rules contradict each other: the draw does not count.
    case contradictory
  }

  /// The most entries that are worked out.
  private static var mostEntries: Int { 1 << 16 }

  /// Works out all outcomes; `nil` if there are too many.
  init?(_ reading: LaneReading, _ table: MeasureTable) {
    let varying = reading.varying
    strides = varying.map { _ in 0 }
    for (slot, index) in varying.enumerated() where reading.hasLevelRead[index] {
      guard let bands = reading.plan.groups[index].bands else { continue }
      strides[slot] = combinationCount
      combinationCount *= bands.levelCount
      guard combinationCount <= Self.mostEntries else { return nil }
    }
    guard combinationCount * table.candidateCount <= Self.mostEntries else { return nil }
    var levels = [Int](repeating: -1, count: reading.plan.groups.count)
    for candidate in 0..<table.candidateCount {
      for combination in 0..<combinationCount {
        for (slot, index) in varying.enumerated() where strides[slot] > 0 {
          let count = reading.plan.groups[index].bands?.levelCount ?? 1
          levels[index] = combination / strides[slot] % count
        }
        add(
          OutcomeReading(
            plan: reading.plan,
            card: reading.card,
            table: table,
            candidate: CandidateIndex(candidate),
            levels: levels
          )
        )
      }
    }
  }

  private mutating func add(_ reading: OutcomeReading) {
    let plan = reading.plan
    let candidate = reading.candidate
    var verdict = Verdict()
    var fired: [Int] = []
    for index in plan.rules.indices where plan.rules[index].isOn {
      guard plan.rules[index].condition.truth(reading: reading) == .yes else { continue }
      fired.append(index)
      for effect in plan.rules[index].effects { verdict.add(effect) }
    }
    let row = candidate.position..<(candidate.position + 1)
    var card = Scorecard(range: row, keys: [], standings: [])
    card.noteContradictions(fired, plan, candidate)
    var rating = -1
    if let matrix = plan.matrix {
      let down = reading.level(of: matrix.down)
      let across = reading.level(of: matrix.across)
      rating = Scorecard.Cell(matrix, down: down, across: across, verdict: verdict).rating
    }
    let count = reading.table.candidateCount
    ratings.append(Int32(truncatingIfNeeded: rating))
    limits.append(verdict.standing.lastListedPlace(plan.ranking.shortlist, count: count))
    states.append(
      !card.contradictions.isEmpty
        ? .contradictory : verdict.standing == .leftOut ? .leftOut : .ranked
    )
  }
}

/// One candidate at one combination of levels, as conditions read it.
private struct OutcomeReading: CandidateReading {
  let plan: Plan
  let card: Scorecard
  let table: MeasureTable
  let candidate: CandidateIndex
  /// The level of each group that varies; -1 for the others.
  let levels: [Int]

  func measure(_ index: MeasureIndex) -> Double { table[index, candidate] }

  func levels(of factor: Factor) -> ClosedRange<Int>? {
    if case .criterion(let index) = factor,
      table[plan.criteria[index.position].measure, candidate].isNaN
    {
      return nil
    }
    let level = level(of: factor)
    return level < 0 ? nil : level...level
  }

  func level(of factor: Factor) -> Int {
    if let group = factor.group, levels[group] >= 0 { return levels[group] }
    return card.level(factor, candidate)
  }
}
