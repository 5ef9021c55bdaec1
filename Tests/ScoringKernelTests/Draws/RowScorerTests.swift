import Testing

@testable import ScoringKernel

@Suite struct RowScorerTests {
  private func figure(_ candidate: Int, _ low: Double, _ high: Double, isWhole: Bool = false, leadsOn: Bool = false, measure: Int = 0)
    throws -> DrawnFigure
  {
    try #require(
      DrawnFigure(
        MeasureIndex(measure),
        of: CandidateIndex(candidate),
        from: low,
        to: high,
        isWhole: isWhole,
        leadsOn: leadsOn
      )
    )
  }

  /// Candidates ordered by one measure.
  private let byMeasure = Plan(
    measures: [Measure(), Measure()],
    ranking: RankingPlan(keys: [.init(.measure(MeasureIndex(0)))])
  )

  @Test func measuresAreUniformWithinTheirIntervals() throws {
    // Uniform on 0...10 is above 7 in 30% of draws; 0...10 is above 5...15 in 12.5%.
    let table = MeasureTable(rows: [[5, 0], [7, 0], [10, 0]])
    let program = try DrawProgram(
      byMeasure,
      table,
      weights: [],
      figures: [try figure(0, 0, 10), try figure(2, 5, 15)],
      draws: 20_000,
      seed: 1
    )
    let tally = program.run(0..<program.blockCount)
    #expect(tally.counted == 20_000)
    // Standard errors 0.0032 and 0.0023.
    #expect(abs(Double(tally.wins[1]) / 20_000 - 0.3) < 0.013)
    #expect(abs(Double(tally.wins[2]) / 20_000 - 0.125) < 0.0094)
    // The mean of the central weights of nothing is nothing.
    #expect(tally.centralWeights(0) == nil)
  }

  @Test func whatIsWorkedOutFromAMeasureFollowsIt() throws {
    var plan = byMeasure
    let double = Program([.measure(MeasureIndex(0)), .number(2), .multiply])
    plan.derivations = [Derivation(target: MeasureIndex(1), method: .formula(double))]
    plan.ranking.keys = [.init(.measure(MeasureIndex(1)))]
    var table = MeasureTable(rows: [[5, 0], [6, 0]])
    plan.derive(in: &table)
    let program = try DrawProgram(
      plan,
      table,
      weights: [],
      figures: [try figure(0, 1, 8, isWhole: true, leadsOn: true)],
      draws: 16_000,
      seed: 1
    )
    let tally = program.run(0..<program.blockCount)
    // Of 1 to 8, two are above 6, one is level with it; standard errors 0.0034 and 0.0026.
    #expect(abs(Double(tally.wins[1]) / 16_000 - 0.25) < 0.0137)
    #expect(abs(Double(tally.wins[2]) / 16_000 - 0.625) < 0.0153)
  }

  @Test func stackedDrawsAreThoseMadeOneByOne() throws {
    // A criterion that compares candidates forbids stacking, and here changes nothing else.
    var single = byMeasure
    single.criteria = [
      Criterion(
        measure: MeasureIndex(1),
        kind: .place(isLowerWorse: false),
        levelScores: [1, 2, 3]
      )
    ]
    let table = MeasureTable(rows: [[5, 1], [7, 2], [10, 3], [6, 4]])
    let figures = [try figure(0, 0, 10), try figure(2, 5, 15, isWhole: true)]
    func tally(_ plan: Plan) throws -> DrawTally {
      try DrawProgram(plan, table, weights: [], figures: figures, draws: 5_000, seed: 4).run(0..<2)
    }
    #expect(try tally(single) == tally(byMeasure))
  }

  @Test func weightsAndMeasuresAreDrawnTogether() throws {
    let plan = ExactAcceptability.plan
    let figures = [try figure(0, 0.1, 0.9), try figure(3, 0, 0.5, measure: 2)]
    let program = try DrawProgram(
      plan,
      ExactAcceptability.table,
      weights: plan.allDraws,
      figures: figures,
      draws: 2_000,
      seed: 4
    )
    #expect(!program.usesLanes)
    let tally = program.run(0..<1)
    #expect(tally.counted == 2_000)
    #expect(tally.places.reduce(0, +) == 8_000)
    for candidate in 0..<3 {
      let weights = try #require(tally.centralWeights(candidate))
      #expect(abs(weights.reduce(0, +) - 1) < 1e-8)
    }
  }

  @Test func drawsOfContradictoryRulesDoNotCount() throws {
    let plan = KernelSample.plan(
      rules: [KernelSample.rule(atLeast: 5, .keep), KernelSample.rule(atLeast: 8, .monitor)],
      missing: [.worst, .worst, .worst]
    )
    let table = KernelSample.table([[12, 3, 1], [30, 20, 6]])
    let program = try DrawProgram(
      plan,
      table,
      weights: [],
      figures: [try figure(1, 0, 10, measure: 2)],
      draws: 10_000,
      seed: 4
    )
    let tally = program.run(0..<3)
    #expect(abs(Double(tally.counted) - 8_000) < 160)
    // One of two places is always free for it, or it is kept.
    #expect(tally.shortlisted[1] == tally.counted)
  }

  @Test func otherPurposesDrawOtherMeasures() throws {
    let table = MeasureTable(rows: [[5, 0], [7, 0]])
    let figures = [try figure(0, 0, 10)]
    func tally(_ purpose: Int) throws -> DrawTally {
      try DrawProgram(
        byMeasure,
        table,
        weights: [],
        figures: figures,
        draws: 3_000,
        seed: 1,
        purpose: purpose
      ).run(0..<1)
    }
    #expect(try tally(0) == tally(0))
    #expect(try tally(1) != tally(0))
  }
}
