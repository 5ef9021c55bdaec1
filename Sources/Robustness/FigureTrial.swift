import Precedence
import ScoringKernel

/// Puts an uncertain figure in at one value after the other and sees what is left in doubt.
struct FigureTrial: Sendable {
  /// How often all figures together may be looked at between two values.
  private static let looks = 10_000

  let table: MeasureTable
  /// What is in doubt as things stand.
  let doubt: PlacesInDoubt.Doubt

  private let plan: Plan
  private let places: PlacesInDoubt
  private let mostLooks: Int
  private var evaluator: Evaluator

  /// Fails if the assessment has no result.
  ///
  /// - Parameters:
  ///   - run: The assessment.
  ///   - shares: Among how many figures the looks are shared out.
  init?(_ run: AssessmentRun, shares: Int) {
    guard var evaluator = try? Evaluator(run.plan) else { return nil }
    plan = run.plan
    table = run.table
    let cards = evaluator.cards(table, 0..<table.candidateCount)
    guard cards.likely.contradictions.isEmpty else { return nil }
    places = PlacesInDoubt(cards, shortlist: plan.ranking.shortlist)
    doubt = places.doubt
    mostLooks = max(40, Self.looks / max(1, shares))
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
  mutating func remaining(
    _ figure: UncertainFigure,
    _ values: FigureValues
  ) -> (least: PlacesInDoubt.Doubt, most: PlacesInDoubt.Doubt) {
    var search = Search(figure: figure, table: table, looks: mostLooks, isWhole: values.isWhole)
    var last: (value: Double, outcome: [Int8])?
    for value in values.values {
      let outcome = outcome(at: value, &search)
      if let last, !values.isComplete {
        look(between: last, and: (value, outcome), &search)
      }
      last = (value, outcome)
    }
    return (search.least ?? doubt, search.most ?? doubt)
  }

  /// Finds the values between two others at which the outcome changes.
  private mutating func look(
    between low: (value: Double, outcome: [Int8]),
    and high: (value: Double, outcome: [Int8]),
    _ search: inout Search
  ) {
    var low = low
    while low.outcome != high.outcome, search.isApart(low.value, high.value), search.looks > 0 {
      var next = high
      while search.isApart(low.value, next.value), search.looks > 0 {
        search.looks -= 1
        let middle = search.middle(low.value, next.value)
        let outcome = outcome(at: middle, &search)
        if outcome == low.outcome { low.value = middle } else { next = (middle, outcome) }
      }
      low = next
    }
  }

  /// How the candidate compares with the others if the figure has a value; an outcome seen for the
  /// first time is weighed.
  private mutating func outcome(at value: Double, _ search: inout Search) -> [Int8] {
    let candidate = search.figure.candidate
    search.table[search.figure.measure, candidate] = value
    plan.derive(in: &search.table, for: candidate)
    let all = 0..<search.table.candidateCount
    let range = plan.dependsOnTheSet ? all : candidate.position..<(candidate.position + 1)
    let cards = evaluator.cards(search.table, range)
    var known = places
    known.replace(with: cards)
    var outcome = known.comparisons(of: candidate)
    if !cards.likely.contradictions.isEmpty { outcome.append(1) }
    if search.seen.insert(outcome).inserted || plan.dependsOnTheSet {
      search.add(cards.likely.contradictions.isEmpty ? known.doubt : doubt)
    }
    return outcome
  }
}

/// What is known so far of one figure.
private struct Search {
  let figure: UncertainFigure
  /// The measures, with the figure put in.
  var table: MeasureTable
  /// How many looks between values are left.
  var looks: Int
  let isWhole: Bool
  var seen: Set<[Int8]> = []
  var least: PlacesInDoubt.Doubt?
  var most: PlacesInDoubt.Doubt?

  init(figure: UncertainFigure, table: MeasureTable, looks: Int, isWhole: Bool) {
    self.figure = figure
    self.table = table
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
  /// The keys of a range of candidates with every doubt settled either way.
  fileprivate mutating func cards(_ table: MeasureTable, _ range: Range<Int>) -> CornerCards {
    CornerCards(
      low: scorecard(table, range: range, detail: .keys, corner: .lowest),
      high: scorecard(table, range: range, detail: .keys, corner: .highest),
      likely: scorecard(table, range: range, detail: .keys)
    )
  }
}
