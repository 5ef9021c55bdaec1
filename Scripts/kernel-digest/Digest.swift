// Runs the kernel over seeded plans and measures and folds every bit of every result into one
// number. The same source is built as a debug program, as a release program and as WebAssembly;
// Scripts/check-kernel compares what the three say.

/// SplitMix64 (Steele, Lea and Flood 2014): integer arithmetic alone, the same everywhere.
struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func number() -> Double { Double(next() >> 11) * 0x1p-53 }
  mutating func index(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}

/// FNV-1a over 64-bit words.
struct Fold {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x100_0000_01B3 }
  mutating func add(_ number: Double) { add(number.isNaN ? 1 : number.bitPattern) }
  mutating func add(_ number: Int) { add(UInt64(truncatingIfNeeded: Int64(number))) }
}

/// A plan with every kind of criterion and every way to combine, and candidates for it.
struct Sample {
  var random: Generator

  mutating func plan() -> Plan {
    let policies = MissingPolicy.allCases.filter { $0 != .refuse }
    let measures = (0..<9).map { _ in Measure(missing: policies[random.index(policies.count)]) }
    let change = ChangeMethod(
      current: MeasureIndex(0),
      base: MeasureIndex(1),
      test: random.index(2) == 0 ? .conditional : .eTest,
      unless: Condition(
        atoms: [
          .compare(Program([.baseInput]), .less, Program([.number(20)])),
          .compare(Program([.probabilityInput]), .atMost, Program([.number(0.05)])),
        ],
        steps: [.atom(0), .atom(1), .not, .or]
      )
    )
    let ratio = Program([.measure(MeasureIndex(2)), .measure(MeasureIndex(0)), .divide])
    return Plan(
      measures: measures,
      derivations: [
        Derivation(target: MeasureIndex(7), method: .change(change)),
        Derivation(target: MeasureIndex(8), method: .formula(ratio)),
      ],
      criteria: criteria(),
      groups: groups(),
      matrix: Matrix(
        down: .group(GroupIndex(1)),
        across: .group(GroupIndex(0)),
        downCount: 5,
        acrossCount: 4,
        cells: (0..<20).map { ($0 / 4 + $0 % 4) / 2 },
        ratingCount: 4
      ),
      rules: rules(),
      ranking: RankingPlan(
        keys: [.init(.rating), .init(.factor(.group(GroupIndex(4))))],
        tieBreaks: [.init(.measure(MeasureIndex(2))), .init(.measure(MeasureIndex(0)))],
        shortlist: 6
      )
    )
  }

  private mutating func criteria() -> [Criterion] {
    let line = PiecewiseLine(inputs: [0, 100 * random.number(), 400], outputs: [0, 3, 10])
    return [
      Criterion(
        measure: MeasureIndex(0),
        kind: .cuts([50, 250, 500, 900], isLowerWorse: false),
        levelScores: [1, 2, 3, 4, 5]
      ),
      Criterion(
        measure: MeasureIndex(7),
        kind: .cuts([-20, 5, 20], isLowerWorse: true),
        levelScores: [0, 1, 3, 8]
      ),
      Criterion(measure: MeasureIndex(8), kind: .points(line), levelScores: [0, 10]),
      Criterion(measure: MeasureIndex(3), kind: .judged, levelScores: [1, 2, 3, 4, 5]),
      Criterion(measure: MeasureIndex(4), kind: .table([0, 2, 1]), levelScores: [1, 2, 3]),
      Criterion(measure: MeasureIndex(5), kind: .yesNo(isYesWorse: true), levelScores: [0, 1]),
      Criterion(
        measure: MeasureIndex(6),
        kind: .place(isLowerWorse: false),
        levelScores: [1, 2, 3, 4]
      ),
    ]
  }

  private mutating func groups() -> [Group] {
    let factors = (0..<7).map { Factor.criterion(CriterionIndex($0)) }
    func terms(_ chosen: [Factor]) -> [Group.Term] {
      chosen.map { Group.Term($0, weight: 0.1 + 10 * random.number()) }
    }
    return [
      Group(terms: terms([factors[0], factors[1]]), combination: .weightedMean, bands: .nearest(4)),
      Group(terms: terms(Array(factors[2...4])), combination: .weightedMean, bands: .nearest(5)),
      Group(
        terms: terms([factors[3], factors[4], factors[6]]),
        combination: .weightedProduct,
        usesRawLevels: true
      ),
      Group(terms: terms([factors[1], factors[5]]), combination: .sum, usesRawLevels: true),
      Group(
        terms: terms([0, 1, 2, 3].map { .group(GroupIndex($0)) }),
        combination: .weightedMean
      ),
    ]
  }

  private func rules() -> [Rule] {
    let isRising = Condition.Atom.compare(
      Program([.measure(MeasureIndex(7))]),
      .atLeast,
      Program([.number(10)])
    )
    let isJudgedHigh = Condition.Atom.level(.criterion(CriterionIndex(3)), .atLeast, 3)
    return [
      Rule(
        condition: Condition(atoms: [isRising], steps: [.atom(0)]),
        effects: [.move(.across, by: 1)]
      ),
      Rule(
        condition: Condition(atoms: [isJudgedHigh], steps: [.atom(0)]),
        effects: [.ratingAtLeast(2), .keep]
      ),
    ]
  }

  mutating func table(_ plan: Plan, count: Int) -> MeasureTable {
    var table = MeasureTable(measureCount: plan.measures.count, candidateCount: count)
    for position in 0..<count {
      let candidate = CandidateIndex(position)
      for measure in 0..<7 where random.index(8) > 0 {
        table[MeasureIndex(measure), candidate] = value(measure)
      }
      if random.index(6) == 0, !table[MeasureIndex(2), candidate].isNaN {
        let middle = table[MeasureIndex(2), candidate]
        table.setSpan(Span(middle * 0.9, middle * 1.2), MeasureIndex(2), candidate)
      }
    }
    plan.derive(in: &table)
    return table
  }

  private mutating func value(_ measure: Int) -> Double {
    switch measure {
    case 0, 1: Double(random.index(1200))
    case 3: Double(1 + random.index(5))
    case 4: Double(random.index(3))
    case 5: Double(random.index(2))
    default: random.number() * 5000
    }
  }
}

/// Draws of the weights of a plan, by the code for eight draws at a time and by the engine; of one
/// measure too by the latter.
func drawn(_ plan: Plan, _ table: MeasureTable, into fold: inout Fold) {
  var plan = plan
  // The plan as it is, with its weighted product, is for the engine; without it, for lanes.
  for _ in 0..<2 {
    let weights = plan.groups.indices.compactMap { index in
      GroupDraw(
        GroupIndex(index),
        count: plan.groups[index].terms.count,
        index == 4 ? .ordered([[1], [0, 2], [3]]) : .all
      )
    }
    let isFigureDrawn = plan.groups[2].combination == .weightedProduct
    let figure = DrawnFigure(
      MeasureIndex(0),
      of: CandidateIndex(1),
      from: 20,
      to: 800,
      isWhole: true,
      leadsOn: true
    )
    guard
      let program = try? DrawProgram(
        plan,
        table,
        weights: weights,
        figures: isFigureDrawn ? [figure].compactMap { $0 } : [],
        draws: 101,
        seed: 7
      )
    else { return }
    let tally = program.run(0..<1)
    fold.add(program.usesLanes ? 1 : 0)
    for count in [tally.counted] + tally.places + tally.wins + tally.shortlisted {
      fold.add(UInt64(bitPattern: count))
    }
    for sum in tally.weightSums { fold.add(UInt64(bitPattern: sum)) }
    plan.groups[2].combination = .largest
    for index in plan.measures.indices { plan.measures[index].missing = .worst }
  }
}

/// The fold of everything that so many seeded runs give.
func digest(runs: Int, candidates: Int) -> UInt64 {
  var fold = Fold()
  var sample = Sample(random: Generator(state: 20_210_105))
  for _ in 0..<runs {
    let plan = sample.plan()
    let table = sample.table(plan, count: candidates)
    guard var evaluator = try? Evaluator(plan) else { return 0 }
    let card = evaluator.scorecard(table)
    let lows = evaluator.scorecard(table, detail: .keys, corner: .lowest)
    let highs = evaluator.scorecard(table, detail: .keys, corner: .highest)
    for value in table.columns.flatMap({ $0 }) + card.criterionScores + card.groupNumbers { fold.add(value) }
    for value in card.keys + lows.keys + highs.keys { fold.add(value) }
    drawn(plan, table, into: &fold)
    let placing = Placing(keys: card.keys, count: candidates)
    let bounds = PlaceBounds(lows: lows.keys, highs: highs.keys, count: candidates)
    for place in placing.places + bounds.best + bounds.worst { fold.add(place) }
    for cell in card.cells { fold.add(cell.rating) }
    for candidate in 0..<candidates {
      let this = table[MeasureIndex(0), CandidateIndex(candidate)]
      let last = table[MeasureIndex(1), CandidateIndex(candidate)]
      guard let this = try? CountedPeriod(measure: this, exposure: 280),
        let last = try? CountedPeriod(measure: last, exposure: 365)
      else { continue }
      let statistics = TrendStatistics(this: this, last: last)
      fold.add(statistics.conditionalP)
      fold.add(statistics.eTestP)
      fold.add(statistics.rateRatio?.low ?? 0)
      fold.add(statistics.rateRatio?.high ?? 0)
    }
  }
  return fold.value
}

#if arch(wasm32)
  /// The fold, for a host that calls functions by name.
  @_cdecl("kernel_digest")
  public func kernelDigest(_ runs: Int32, _ candidates: Int32) -> UInt64 {
    digest(runs: Int(runs), candidates: Int(candidates))
  }
#elseif DIGEST
  @main
  struct DigestProgram {
    static func main() {
      let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
      print(digest(runs: numbers.first ?? 1, candidates: numbers.last ?? 1))
    }
  }
#endif
