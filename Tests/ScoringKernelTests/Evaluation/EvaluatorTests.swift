import ScoringKernel
import Testing

@Suite struct EvaluatorTests {
  @Test func aSoundPlanIsWorkedThroughToItsKeys() throws {
    var evaluator = try Evaluator(Plan.sample)
    let card = evaluator.scorecard(MeasureTable(rows: [[300, 30, 2_000]]))
    #expect(card.criterionLevels == [2, 4, 2])
    #expect(Tolerance.areEqual(card.groupNumbers[0], 0.7))
    #expect(card.groupNumbers[1] == 0.5)
    #expect(Tolerance.areEqual(card.groupNumbers[2], 2.0 / 3))
    #expect(card.groupLevels == [3, 2, -1])
    #expect(card.cells[0].rating == 2)
    #expect(areIdentical(card.keys, [2, card.groupNumbers[2], 2_000]))
  }

  @Test func aMalformedPlanIsRefused() {
    var plan = Plan.sample
    plan.ranking.keys = []
    #expect(throws: PlanFault.malformedRanking) { try Evaluator(plan) }
  }

  @Test(arguments: [0, 1])
  func veryFewCandidatesAreScoredToo(count: Int) throws {
    var evaluator = try Evaluator(Plan.sample)
    let table = MeasureTable(measureCount: 3, candidateCount: count)
    for corner in Corner.allCases {
      #expect(evaluator.scorecard(table, corner: corner).rowCount == count)
    }
  }

  @Test func aTableOrCardOfAnotherShapeIsLeftAlone() throws {
    var evaluator = try Evaluator(Plan.sample)
    let table = MeasureTable(rows: [[300, 30, 2_000]])
    #expect(evaluator.scorecard(MeasureTable(rows: [[1, 2]])).keys.allSatisfy { $0.isNaN })
    var beyond = Scorecard(.sample, range: 0..<2, detail: .full)
    evaluator.score(table, into: &beyond)
    #expect(beyond.keys.allSatisfy { $0.isNaN })
    var before = Scorecard(.sample, range: -1..<1, detail: .full)
    evaluator.score(table, into: &before)
    #expect(before.keys.allSatisfy { $0.isNaN })
    var foreign = Scorecard(.single(.cuts(0, [1])), range: 0..<1, detail: .full)
    evaluator.score(table, into: &foreign)
    #expect(foreign.keys.allSatisfy { $0.isNaN })
  }

  @Test func aRangeBeyondTheTableIsCutToIt() throws {
    var evaluator = try Evaluator(Plan.sample)
    let table = MeasureTable(rows: [[300, 30, 2_000], [1, 2, 3]])
    #expect(evaluator.scorecard(table, range: 1..<9).range == 1..<2)
    #expect(evaluator.scorecard(table, range: 7..<9).range.isEmpty)
  }

  /// More candidates than a block holds, and pieces that do not end with one.
  @Test func scoringInRangesEqualsScoringWhole() throws {
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<20 {
      let plan = generator.plan()
      let table = generator.table(plan, candidates: 600)
      var evaluator = try Evaluator(plan)
      for corner in Corner.allCases {
        let whole = evaluator.scorecard(table, detail: .keys, corner: corner)
        let cut = generator.whole(in: 0...600)
        let pieces = [0..<cut, cut..<600].map {
          evaluator.scorecard(table, range: $0, detail: .keys, corner: corner)
        }
        let joined = try #require(Scorecard.joined(pieces))
        #expect(areIdentical(joined.keys, whole.keys))
        #expect(joined.standings == whole.standings)
        #expect(joined.contradictions == whole.contradictions)
      }
    }
  }

  @Test func theKeysDoNotDependOnTheDetail() throws {
    var generator = SeededGenerator(seed: 78)
    for _ in 0..<40 {
      let plan = generator.plan()
      let table = generator.table(plan, candidates: 300)
      var evaluator = try Evaluator(plan)
      for corner in Corner.allCases {
        let keys = evaluator.scorecard(table, detail: .keys, corner: corner)
        let full = evaluator.scorecard(table, detail: .full, corner: corner)
        #expect(areIdentical(keys.keys, full.keys))
        #expect(keys.standings == full.standings)
      }
    }
  }

  @Test func scoringAgainWithOtherWeightsEqualsAFreshEvaluator() throws {
    var generator = SeededGenerator(seed: 79)
    for _ in 0..<40 {
      var plan = generator.plan()
      let table = generator.table(plan, candidates: 20)
      var evaluator = try Evaluator(plan)
      var card = evaluator.scorecard(table)
      let group = GroupIndex(generator.whole(in: 0...2))
      let weight = 20 * generator.unit()
      try evaluator.setWeight(weight, of: 1, in: group)
      plan.groups[group.position].terms[1].weight = weight
      evaluator.score(table, into: &card)
      var fresh = try Evaluator(plan)
      let expected = fresh.scorecard(table)
      #expect(areIdentical(card.keys, expected.keys))
      #expect(areIdentical(card.groupNumbers, expected.groupNumbers))
      #expect(card.groupLevels == expected.groupLevels)
      #expect(card.cells == expected.cells)
    }
  }

  @Test func aWeightThatMakesNoSenseChangesNothing() throws {
    var evaluator = try Evaluator(Plan.sample)
    let before = evaluator.prepared.plan
    for weight in [-1, .nan, .infinity] {
      #expect(throws: PlanFault.malformedGroup(GroupIndex(0))) {
        try evaluator.setWeight(weight, of: 0, in: GroupIndex(0))
      }
    }
    #expect(throws: PlanFault.malformedGroup(GroupIndex(1))) {
      try evaluator.setWeight(0, of: 0, in: GroupIndex(1))
    }
    for (term, group) in [(2, 0), (-1, 0), (0, 3), (0, -1)] {
      #expect(throws: PlanFault.danglingIndex) {
        try evaluator.setWeight(1, of: term, in: GroupIndex(group))
      }
    }
    #expect(evaluator.prepared.plan == before)
  }

  /// Anonymity: who stands where in the table is no reason for anything.
  @Test func permutingTheCandidatesPermutesTheResult() throws {
    var generator = SeededGenerator(seed: 80)
    for _ in 0..<40 {
      let plan = generator.plan()
      let table = generator.table(plan, candidates: 30)
      var evaluator = try Evaluator(plan)
      let turned = MeasureTable(
        rows: (0..<30).map { row in
          plan.measures.indices.map { table[MeasureIndex($0), CandidateIndex(29 - row)] }
        }
      )
      let card = evaluator.scorecard(table)
      let mirror = evaluator.scorecard(turned)
      let places = Placing(keys: card.keys, count: 30).places
      #expect(Placing(keys: mirror.keys, count: 30).places == Array(places.reversed()))
      #expect(mirror.cells == card.cells.reversed())
    }
  }

  /// C7: a candidate at least as serious on every measure is never placed behind.
  @Test func aDominantCandidateIsNeverPlacedBehind() throws {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<200 {
      var plan = generator.plan()
      plan.rules = []
      plan.criteria = (0..<4).map { .cuts($0, [2, 4, 6, 8]) }
      plan.ranking.tieBreaks = []
      let lower = (0..<4).map { _ in Double(generator.whole(in: 0...9)) }
      let upper = lower.map { $0 + Double(generator.whole(in: 0...3)) }
      var evaluator = try Evaluator(plan)
      let card = evaluator.scorecard(MeasureTable(rows: [lower, upper]))
      let places = Placing(keys: card.keys, count: 2).places
      #expect(places[1] <= places[0])
    }
  }

  /// With every doubt settled both ways in every combination, no other places come out.
  @Test(arguments: Group.Combination.allCases)
  func theCornersGiveExactlyTheBestAndWorstPlaces(combination: Group.Combination) throws {
    var generator = SeededGenerator(seed: 83)
    for _ in 0..<30 {
      let plan = generator.monotonePlan(combination)
      let count = generator.whole(in: 1...5)
      let spans = generator.spans(plan, count)
      let bounds = try bounds(plan, spans)
      let (best, worst) = try triedPlaces(plan, spans)
      #expect(bounds.best == best)
      #expect(bounds.worst == worst)
    }
  }

  private func bounds(_ plan: Plan, _ spans: [[Span]]) throws -> PlaceBounds {
    var table = MeasureTable(rows: spans.map { $0.map { $0.low } })
    for (candidate, row) in spans.enumerated() {
      for (measure, span) in row.enumerated() where !span.isPoint && !span.isMissing {
        table.setSpan(span, MeasureIndex(measure), CandidateIndex(candidate))
      }
    }
    var evaluator = try Evaluator(plan)
    return PlaceBounds(
      lows: evaluator.scorecard(table, detail: .keys, corner: .lowest).keys,
      highs: evaluator.scorecard(table, detail: .keys, corner: .highest).keys,
      count: spans.count
    )
  }

  private func triedPlaces(
    _ plan: Plan,
    _ spans: [[Span]]
  ) throws -> (best: [Int], worst: [Int]) {
    var evaluator = try Evaluator(plan)
    var best = spans.map { _ in Int.max }
    var worst = spans.map { _ in 0 }
    let doubts = spans.joined().filter { !$0.isPoint }.count
    for choice in 0..<(1 << doubts) {
      var rest = choice
      let rows = spans.map { row in
        row.map { span -> Double in
          if span.isPoint { return span.low }
          defer { rest >>= 1 }
          // A missing measure may be anything, far below or far above every cut.
          let ends = span.isMissing ? [-1e9, 1e9] : [span.low, span.high]
          return ends[rest & 1]
        }
      }
      let card = evaluator.scorecard(MeasureTable(rows: rows), detail: .keys)
      for (index, place) in Placing(keys: card.keys, count: spans.count).places.enumerated() {
        best[index] = min(best[index], place)
        worst[index] = max(worst[index], place)
      }
    }
    return (best, worst)
  }

  /// Random changes of a plan either give a fault or a plan that runs to its end.
  @Test func noPlanThatPassesTheCheckTraps() throws {
    var generator = SeededGenerator(seed: 82)
    var (sound, faulty) = (0, 0)
    for _ in 0..<3_000 {
      var plan = generator.plan()
      generator.spoil(&plan)
      guard var evaluator = try? Evaluator(plan) else {
        faulty += 1
        continue
      }
      sound += 1
      var table = generator.table(plan, candidates: 3)
      if generator.unit() < 0.3 {
        table[MeasureIndex(0), CandidateIndex(1)] = generator.oddNumber()
        table.setSpan(Span(generator.oddNumber(), 5), MeasureIndex(0), CandidateIndex(0))
      }
      plan.derive(in: &table)
      for corner in Corner.allCases {
        let card = evaluator.scorecard(table, corner: corner)
        #expect(Placing(keys: card.keys, count: 3).order.count == 3)
        _ = card.steps(of: CandidateIndex(0), evaluator.prepared, table)
      }
    }
    #expect(sound > 500)
    #expect(faulty > 500)
  }
}

extension SeededGenerator {
  /// Three criteria that rise or fall, a group, and a matrix over two of them.
  fileprivate mutating func monotonePlan(_ combination: Group.Combination) -> Plan {
    let levels: [Double] = [1, 2, 3, 4]
    return Plan(
      measures: [Measure](repeating: Measure(missing: .interval), count: 3),
      criteria: [
        .cuts(0, [2, 4, 6], isLowerWorse: unit() < 0.5),
        .points(1, [0, 9], unit() < 0.5 ? [0, 4] : [4, 0]),
        Criterion(measure: MeasureIndex(2), kind: .judged, levelScores: levels),
      ],
      groups: [
        Group(
          terms: (0..<3).map { .init(.criterion(CriterionIndex($0)), weight: 1 + unit()) },
          combination: combination,
          usesRawLevels: unit() < 0.5
        )
      ],
      matrix: Matrix(
        down: .criterion(CriterionIndex(0)),
        across: .criterion(CriterionIndex(2)),
        downCount: 4,
        acrossCount: 4,
        cells: [0, 0, 1, 1, 0, 1, 1, 2, 1, 1, 2, 2, 1, 2, 2, 2],
        ratingCount: 3
      ),
      ranking: RankingPlan(
        keys: [.init(.rating), .init(.factor(.group(GroupIndex(0))))],
        tieBreaks: unit() < 0.5 ? [.init(.factor(.criterion(CriterionIndex(2))))] : []
      )
    )
  }

  /// Whole numbers, some of them intervals and some missing, at most eight in doubt.
  fileprivate mutating func spans(_ plan: Plan, _ count: Int) -> [[Span]] {
    var doubts = 0
    return (0..<count).map { _ in
      plan.measures.map { _ in
        let value = Double(whole(in: 0...9))
        guard unit() < 0.5, doubts < 8 else { return Span(value) }
        let span = unit() < 0.3 ? Span(.nan) : Span(value, value + Double(whole(in: 1...5)))
        doubts += 1
        return span
      }
    }
  }

  fileprivate mutating func oddNumber() -> Double {
    let numbers: [Double] = [
      0, -1, 1e-300, 1e300, -1e308, .nan, .infinity, -.infinity, 5, 0.3, 4, .leastNonzeroMagnitude,
    ]
    return numbers[whole(in: 0...(numbers.count - 1))]
  }

  private mutating func oddCount() -> Int {
    [-1, 0, 1, 2, 3, 7, Int.max, Int.min][whole(in: 0...7)]
  }

  /// Makes one part of a plan strange.
  fileprivate mutating func spoil(_ plan: inout Plan) {
    switch whole(in: 0...13) {
    case 0: plan.criteria[1].measure = MeasureIndex(oddCount())
    case 1: plan.criteria[1].kind = .cuts([oddNumber(), oddNumber()], isLowerWorse: true)
    case 2: plan.criteria[1].levelScores = [oddNumber(), oddNumber(), oddNumber()]
    case 3: plan.groups[1].terms[0].weight = oddNumber()
    case 4: plan.groups[1].terms[0].factor = .group(GroupIndex(oddCount()))
    case 5: plan.groups[0].bands = .nearest(oddCount())
    case 6: plan.matrix?.downCount = oddCount()
    case 7: plan.matrix?.ratingCount = oddCount()
    case 8: plan.rules[0].effects = [.move(.down, by: oddCount()), .ratingAtMost(oddCount())]
    case 9: plan.rules[0].condition.steps = [.atom(oddCount()), .not]
    case 10: plan.ranking.keys[0].source = .factor(.criterion(CriterionIndex(oddCount())))
    case 11: plan.rules[0].condition = .level(.group(GroupIndex(2)), .less, oddCount())
    case 12:
      plan.criteria[0].kind = .points(
        PiecewiseLine(inputs: [oddNumber(), oddNumber()], outputs: [1, oddNumber()])
      )
    default:
      let steps: [Program.Step] = [
        .measure(oddCount()), .number(oddNumber()), .power, .divide, .sum(oddCount()),
        .round(decimals: oddCount()), .measure(1), .mean(oddCount()),
      ]
      let program = Program((0..<4).map { _ in steps[whole(in: 0...7)] })
      plan.derivations = [.formula(program, for: whole(in: 0...4))]
    }
  }
}
