import Precedence
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct FitTests {
  private func settings(_ shape: FitSample.Shape) -> FitSettings {
    FitSettings(judged: shape == .judged ? ["d"] : [], draws: 200)
  }

  @Test(arguments: FitSample.Shape.allCases)
  func `an order made by weights is found again, and they lie in the ranges`(
    shape: FitSample.Shape
  ) async throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let sample = FitSample(shape, seed: seed, candidates: shape == .judged ? 4 : 5)
      let order = try sample.order()
      guard order.tiers.count == sample.values.count else { continue }
      let result = try await sample.assessment().fit(order, settings(shape))
      #expect(result.holdsNow)
      guard case .fits(let region) = result.answer else {
        Issue.record("\(shape) \(seed) should fit")
        continue
      }
      for (range, weight) in zip(region.ranges, sample.weights) {
        #expect(range.lowerBound - 1e-9 <= weight && weight <= range.upperBound + 1e-9)
      }
      let best = sample.with(region.best, result, region.bestLevels)
      #expect(try best.order() == order, "\(shape) \(seed) best \(region.best)")
      let nearest = sample.with(region.nearest, result, region.nearestLevels)
      #expect(try nearest.order() == order)
      for (judgement, levels) in zip(result.judgements, region.levels) {
        #expect(levels.contains(try #require(judgement.now)))
      }
    }
  }

  @Test(arguments: FitSample.Shape.allCases)
  func `weights near to others that give another order are found`(shape: FitSample.Shape)
    async throws
  {
    for seed in 11...12 as ClosedRange<UInt64> {
      let sample = FitSample(shape, seed: seed, candidates: 4)
      let other = FitSample(shape, seed: seed + 100, candidates: 4)
      let order = try sample.order()
      guard order.tiers.count == sample.values.count else { continue }
      var start = sample
      start.weights = other.weights
      let result = try await start.assessment().fit(order, settings(shape))
      guard case .fits(let region) = result.answer else {
        Issue.record("\(shape) \(seed) should fit")
        continue
      }
      let nearest = start.with(region.nearest, result, region.nearestLevels)
      #expect(try nearest.order() == order)
      if shape == .plain {
        let distance = zip(region.nearest, other.weights).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
        let known = zip(sample.weights, other.weights).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
        #expect(distance <= known + 1e-9)
      }
    }
  }

  @Test(arguments: [FitSample.Shape.plain, .nested, .matrix])
  func `an order that no weights give is one that no grid of weights gives`(
    shape: FitSample.Shape
  ) async throws {
    for seed in 21...24 as ClosedRange<UInt64> {
      let sample = FitSample(shape, seed: seed, candidates: 4)
      let stated = StatedOrder(tiers: ["c2", "c0", "c3", "c1"].map { [$0] })
      let result = try await sample.assessment().fit(stated, settings(shape))
      let fewest = try fewestBroken(stated, sample)
      switch result.answer {
      case .fits(let region):
        let best = sample.with(region.best, result, region.bestLevels)
        #expect(try best.order() == stated)
      case .conflicts(let conflict):
        #expect(fewest > 0)
        let drop = try #require(conflict.drop)
        // A grid may miss a narrow region that the search has found.
        #expect(drop.count <= fewest)
        #expect(drop.count > 0)
        #expect(Set(conflict.together).isDisjoint(with: drop) == false)
        #expect(conflict.leastError ?? 0 >= 0)
        #expect(conflict.statements == 6)
      }
    }
  }

  /// The fewest pairs of an order that the engine contradicts at any weights of a grid.
  private func fewestBroken(_ order: StatedOrder, _ sample: FitSample) throws -> Int {
    let model = try FitModel(sample.assessment(), order, FitSettings())
    var engine = model.engine
    var stream = SeededStream(seed: 5)
    var fewest = Int.max
    for _ in 0..<600 {
      var shares: [Double] = []
      for block in model.space.blocks {
        let parts = block.unknowns.map { _ in -PortableMath.log(stream.unit()) }
        shares += parts.map { $0 / parts.reduce(0, +) }
      }
      guard let places = engine.places(at: shares, options: nil) else { continue }
      let listed = engine.listed.map { places[$0.position] }
      let broken = model.pairs.count { listed[$0.ahead] >= listed[$0.behind] }
      fewest = min(fewest, broken)
    }
    return fewest
  }

  @Test func `one number and two criteria give an interval`() async throws {
    // a: 0.8 w1 + 0.2 w2, b: 0.4 w1 + 0.3 w2; a is ahead where 0.4 w1 > 0.1 w2, that is w1 > 0.2.
    let rules = """
      format: 1
      name: Two
      measures:
        x: {unit: crimes}
        y: {unit: crimes}
      criteria:
        x: {points: {0: 0, 100: 1}}
        y: {points: {0: 0, 100: 1}}
      groups:
        risk: {of: {x: 1, y: 9}}
      ranking: {by: [risk]}

      """
    let table = DoubtfulTable(rules: rules, rows: "id,x,y\na,80,20\nb,40,30\n")
    let order = StatedOrder(tiers: [["a"], ["b"]])
    let result = try await table.assessment().fit(order)
    #expect(!result.holdsNow)
    guard case .fits(let region) = result.answer else {
      Issue.record("it should fit")
      return
    }
    #expect((region.ranges[0].lowerBound - 0.2).magnitude < 1e-12)
    #expect(region.ranges[0].upperBound == 1)
    #expect((region.share.value - 0.8).magnitude < 1e-12)
    #expect((region.nearest[0] - 0.2).magnitude < 1e-5)
    #expect(region.nearest[0] > 0.2)
    // Stated to be level, they are so at a fifth alone.
    let level = try await table.assessment().fit(StatedOrder(tiers: [["a", "b"]]))
    guard case .fits(let line) = level.answer else {
      Issue.record("they can be level")
      return
    }
    #expect((line.best[0] - 0.2).magnitude < 1e-12)
    #expect(line.share == FitRegion.Share(value: 0, standardError: nil))
  }

  @Test func `an order that holds as things stand by a tie-break alone is not denied`() async throws
  {
    // At equal weights all three are level and x parts them, as more weight on x would.
    var sample = NestedSample()
    sample.groups = """
      groups:
        risk: {of: {x: 1, y: 1}}
      ranking: {by: [risk], ties: [x]}
      """
    sample.rows = "id,x,y,z,judged\na,60,40,0,1\nb,40,60,0,1\nc,50,50,0,1\n"
    let order = StatedOrder(tiers: [["a"], ["c"], ["b"]])
    let result = try await sample.assessment().fit(order)
    #expect(result.holdsNow)
    guard case .fits(let region) = result.answer else {
      Issue.record("it holds")
      return
    }
    // More weight on x gives it by itself, as well.
    #expect((region.ranges[0].lowerBound - 0.5).magnitude < 1e-12)
    let other = StatedOrder(tiers: [["a"], ["b"], ["c"]])
    sample.rows = "id,x,y,z,judged\na,60,40,0,1\nb,50,50,0,1\nc,0,100,0,1\n"
    sample.groups = sample.groups.replacing("ties: [x]", with: "ties: [y lowest first]")
    #expect(try await sample.assessment().fit(other).holdsNow)
    let point = StatedOrder(tiers: [["b"], ["a"], ["c"]])
    sample.groups = sample.groups.replacing("ties: [y lowest first]", with: "ties: [z]")
    sample.rows = "id,x,y,z,judged\na,60,40,1,1\nb,40,60,2,1\nc,50,50,0,1\n"
    let alone = try await sample.assessment().fit(point)
    #expect(alone.holdsNow)
    guard case .fits(let only) = alone.answer else {
      Issue.record("it holds")
      return
    }
    #expect(only.ranges.map(\.lowerBound) == [0.5, 0.5])
    #expect(only.share == FitRegion.Share(value: 0, standardError: nil))
    #expect(only.margin == nil)
  }

  @Test(arguments: [
    (FitSettings(draws: 0), "0 draws cannot be made; ask for 1 to 100000000"),
    (FitSettings(groups: ["rsk"]), "there is no group 'rsk'; did you mean 'risk'?"),
    (FitSettings(groups: ["risk", "risk"]), "group 'risk' is named twice"),
    (FitSettings(judged: ["x"]), "there is no measure 'x'; those judged are 'd'"),
    (FitSettings(judged: ["a"]), "measure 'a' is not a judged level; those judged are 'd'"),
    (FitSettings(judged: ["d", "d"]), "measure 'd' is named twice among the judged ones"),
    (FitSettings(groups: []), "no weight can change the order, and no judged level may be chosen"),
  ])
  func `settings that make no sense are refused`(settings: FitSettings, fault: String) async throws
  {
    let sample = FitSample(.plain, seed: 1, candidates: 3)
    let assessment = try sample.assessment()
    let order = try sample.order()
    await #expect(throws: FitFault(fault)) { try await assessment.fit(order, settings) }
  }

  @Test func `a cancelled fit ends`() async throws {
    let sample = FitSample(.judged, seed: 1, candidates: 5)
    let assessment = try sample.assessment()
    let order = try sample.order()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await assessment.fit(order, FitSettings(judged: ["d"]))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `the same settings give the same result`() async throws {
    let sample = FitSample(.matrix, seed: 3, candidates: 4)
    let assessment = try sample.assessment()
    let order = try sample.order()
    async let one = assessment.fit(order, FitSettings(draws: 500))
    async let other = assessment.fit(order, FitSettings(draws: 500))
    #expect(try await one == other)
  }
}
