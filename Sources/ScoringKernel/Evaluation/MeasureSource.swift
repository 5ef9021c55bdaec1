/// The measures of all candidates as the criteria read them, places among the candidates included.
struct MeasureSource: Sendable {
  let table: MeasureTable
  /// For each criterion, the places of the candidates, `nil` unless it is of kind `place`; empty if
  /// none is.
  private var places: [PlaceShares?] = []
  /// For each criterion, the inputs at the corners, `nil` unless it is a line that falls somewhere;
  /// empty if none is, or if the table has no intervals.
  private var turns: [LineTurns?] = []

  init(_ plan: Plan, _ table: MeasureTable) {
    self.table = table
    for (index, criterion) in plan.criteria.enumerated() {
      guard case .place(let isLowerWorse) = criterion.kind else { continue }
      if places.isEmpty { places = plan.criteria.map { _ in nil } }
      places[index] = PlaceShares(table, criterion.measure, isLowerWorse: isLowerWorse)
    }
    guard table.hasIntervals else { return }
    for (index, criterion) in plan.criteria.enumerated() {
      guard case .points(let line) = criterion.kind, !line.isRising else { continue }
      if turns.isEmpty { turns = plan.criteria.map { _ in nil } }
      turns[index] = LineTurns(table, criterion.measure, line)
    }
  }

  /// Hands the numbers that a criterion reads to a body: its measure, or its places.
  func withColumn(
    _ plan: Plan,
    _ index: Int,
    start: Int,
    corner: Corner,
    _ body: (UnsafePointer<Double>) -> Void
  ) {
    let criterion = plan.criteria[index]
    let measure = criterion.measure.position
    func pass(_ values: [Double]) {
      values.withUnsafeBufferPointer { buffer in
        if let base = buffer.baseAddress { body(base + start) }
      }
    }
    if !places.isEmpty, let shares = places[index] { return pass(shares[corner]) }
    guard table.hasIntervals else { return pass(table.columns[measure]) }
    if corner != .likely, !turns.isEmpty, let turns = turns[index] {
      return pass(corner == .lowest ? turns.lowest : turns.highest)
    }
    switch criterion.isFalling ? corner.opposite : corner {
    case .likely: pass(table.columns[measure])
    case .lowest: pass(table.lows[measure])
    case .highest: pass(table.highs[measure])
    }
  }
}

/// For each candidate, where within its interval a line is lowest and where it is highest.
private struct LineTurns: Sendable {
  var lowest: [Double] = []
  var highest: [Double] = []

  init(_ table: MeasureTable, _ measure: MeasureIndex, _ line: PiecewiseLine) {
    for candidate in 0..<table.candidateCount {
      let span = table.span(measure, CandidateIndex(candidate))
      let extremes = line.extremes(from: span.low, to: span.high)
      lowest.append(extremes.ofLowest)
      highest.append(extremes.ofHighest)
    }
  }
}

extension Criterion {
  /// Whether a higher measure means a lower score.
  fileprivate var isFalling: Bool {
    switch kind {
    case .cuts(_, let isLowerWorse), .place(let isLowerWorse): isLowerWorse
    case .yesNo(let isYesWorse): !isYesWorse
    case .points, .table, .judged: false
    }
  }
}
