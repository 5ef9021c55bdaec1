import Precedence
import ScoringKernel

/// Puts an uncertain figure in at one value after the other and sees what is left in doubt.
struct FigureTrial: Sendable {
  let table: MeasureTable
  /// What is in doubt as things stand.
  let doubt: PlacesInDoubt.Doubt

  private let plan: Plan
  private let places: PlacesInDoubt
  private var evaluator: Evaluator

  /// Fails if the assessment has no result.
  ///
  /// - Parameter run: The assessment.
  init?(_ run: AssessmentRun) {
    guard var evaluator = try? Evaluator(run.plan) else { return nil }
    plan = run.plan
    table = run.table
    let cards = evaluator.cards(table, 0..<table.candidateCount, .keys)
    guard cards.likely.contradictions.isEmpty else { return nil }
    places = PlacesInDoubt(cards, shortlist: plan.ranking.shortlist)
    doubt = places.doubt
    self.evaluator = evaluator
  }

  /// The figures to be tried if not all can be: those of the candidates with the most in doubt.
  ///
  /// - Returns: In the order of candidates and measures.
  func mostDoubtful(_ figures: [UncertainFigure], _ limit: Int) -> [UncertainFigure] {
    guard figures.count > limit else { return figures }
    let widths = places.places.map { $0.map { $0.upperBound - $0.lowerBound } ?? -1 }
    let sorted = figures.sorted { a, b in
      let (left, right) = (widths[a.candidate.position], widths[b.candidate.position])
      return left != right ? left > right : a < b
    }
    return sorted.prefix(limit).sorted()
  }

  /// What is left in doubt once a figure is known, in the most and in the least telling case.
  ///
  /// Where rules contradict each other at a value there is no ranking, so nothing is settled.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - values: Where it is tried.
  ///   - looks: How often it may be looked at between two of the values; what was not needed is left.
  /// - Returns: The least and the most of what may remain.
  mutating func remaining(
    _ figure: UncertainFigure,
    _ values: FigureValues,
    looks: inout Int
  ) -> (least: PlacesInDoubt.Doubt, most: PlacesInDoubt.Doubt) {
    let all = 0..<table.candidateCount
    let own = figure.candidate.position..<(figure.candidate.position + 1)
    var search = Search(
      figure: figure,
      table: table,
      known: places,
      cards: evaluator.cards(table, plan.dependsOnTheSet ? all : own, .full),
      looks: looks,
      isWhole: values.isWhole
    )
    defer { looks = search.looks }
    var last: Look?
    var start = 0
    for (position, value) in values.values.enumerated() where value.isFirm {
      let next = look(at: value.value, &search)
      if let last, !values.isComplete {
        look(between: last, and: next, trying: values.values[start..<position], &search)
      }
      last = next
      start = position + 1
    }
    return (search.least ?? doubt, search.most ?? doubt)
  }

  /// Finds the values between two others at which the outcome changes: first among those that other
  /// candidates have, by halves, then between them.
  private mutating func look(
    between low: Look,
    and high: Look,
    trying values: ArraySlice<FigureValues.Value>,
    _ search: inout Search
  ) {
    guard low.outcome != high.outcome else { return }
    guard !values.isEmpty else { return look(between: low, and: high, &search) }
    let middle = values.startIndex + values.count / 2
    let found = look(at: values[middle].value, &search)
    look(between: low, and: found, trying: values[..<middle], &search)
    look(between: found, and: high, trying: values[(middle + 1)...], &search)
  }

  /// Finds the values between two others at which the outcome changes, by bisection.
  private mutating func look(between low: Look, and high: Look, _ search: inout Search) {
    var low = low
    while low.outcome != high.outcome, search.isApart(low.value, high.value), search.looks > 0 {
      var next = high
      while search.isApart(low.value, next.value), search.looks > 0 {
        search.looks -= 1
        let middle = look(at: search.middle(low.value, next.value), &search)
        if middle.outcome == low.outcome { low = middle } else { next = middle }
      }
      low = next
    }
  }

  /// How the candidate compares with the others if the figure has a value; places not seen before
  /// are weighed.
  private mutating func look(at value: Double, _ search: inout Search) -> Look {
    let candidate = search.figure.candidate
    search.table[search.figure.measure, candidate] = value
    plan.derive(in: &search.table, for: candidate)
    let isSettled = !plan.dependsOnTheSet && search.table.isSettled(candidate, plan)
    evaluator.score(search.table, isSettled: isSettled, into: &search.cards)
    search.known.replace(with: search.cards)
    var comparisons = search.known.comparisons(of: candidate)
    let isRanked = search.cards.likely.contradictions.isEmpty
    if !isRanked { comparisons.append(1) }
    if search.seen.insert(comparisons).inserted || plan.dependsOnTheSet {
      search.add(isRanked ? search.known.doubt : doubt)
    }
    // Levels and rules too, since two that pull in opposite directions may turn and turn back.
    return Look(value: value, outcome: comparisons + search.cards.steps(of: candidate))
  }
}

/// A value, and how the candidate compares with the others at it.
private struct Look {
  let value: Double
  let outcome: [Int8]
}

/// What is known so far of one figure.
private struct Search {
  let figure: UncertainFigure
  /// The measures, with the figure put in.
  var table: MeasureTable
  /// The candidates that the figure can move, as last scored.
  var cards: CornerCards
  /// The keys of all with those.
  var known: PlacesInDoubt
  /// How many looks between values are left.
  var looks: Int
  let isWhole: Bool
  var seen: Set<[Int8]> = []
  var least: PlacesInDoubt.Doubt?
  var most: PlacesInDoubt.Doubt?

  init(
    figure: UncertainFigure,
    table: MeasureTable,
    known: PlacesInDoubt,
    cards: CornerCards,
    looks: Int,
    isWhole: Bool
  ) {
    self.figure = figure
    self.table = table
    self.known = known
    self.cards = cards
    self.looks = looks
    self.isWhole = isWhole
  }

  mutating func add(_ doubt: PlacesInDoubt.Doubt) {
    least = PlacesInDoubt.Doubt(
      places: min(least?.places ?? doubt.places, doubt.places),
      open: min(least?.open ?? doubt.open, doubt.open)
    )
    most = PlacesInDoubt.Doubt(
      places: max(most?.places ?? doubt.places, doubt.places),
      open: max(most?.open ?? doubt.open, doubt.open)
    )
  }

  /// Whether there is anything between two values.
  func isApart(_ low: Double, _ high: Double) -> Bool {
    if isWhole { return high - low > 1 }
    return high - low > max(1e-8, 2 * FigureValues.fineness * max(low.magnitude, high.magnitude))
  }

  func middle(_ low: Double, _ high: Double) -> Double {
    let middle = low + (high - low) / 2
    return isWhole ? middle.rounded(.down) : middle
  }
}

extension Evaluator {
  /// A range of candidates with every doubt settled either way.
  fileprivate mutating func cards(
    _ table: MeasureTable,
    _ range: Range<Int>,
    _ detail: Scorecard.Detail
  ) -> CornerCards {
    CornerCards(
      low: scorecard(table, range: range, detail: detail, corner: .lowest),
      high: scorecard(table, range: range, detail: detail, corner: .highest),
      likely: scorecard(table, range: range, detail: detail)
    )
  }

  /// Scores the candidates of cards anew, with every doubt settled either way; where there is none,
  /// either way is as likely.
  fileprivate mutating func score(
    _ table: MeasureTable,
    isSettled: Bool,
    into cards: inout CornerCards
  ) {
    score(table, into: &cards.likely)
    if isSettled {
      cards.low = cards.likely
      cards.high = cards.likely
    } else {
      score(table, into: &cards.low, corner: .lowest)
      score(table, into: &cards.high, corner: .highest)
    }
  }
}

extension MeasureTable {
  /// Whether every measure of a candidate is one known number.
  fileprivate func isSettled(_ candidate: CandidateIndex, _ plan: Plan) -> Bool {
    plan.measures.indices.allSatisfy { position in
      let span = span(MeasureIndex(position), candidate)
      return span.isPoint && span.low == self[MeasureIndex(position), candidate]
    }
  }
}
