import Testing

@testable import ScoringKernel

@Suite struct LaneModelTests {
  private func model(_ plan: Plan, _ rows: [[Double]]) throws -> LaneModel? {
    try LaneModel(plan, MeasureTable(rows: rows), WeightLanes(plan.allDraws))
  }

  private let rows = [[300.0, 10, 2_000], [60, -30, 50], [20, 0, 7_000]]

  @Test func onlyGroupsThatVaryAndMatterAreKept() throws {
    let model = try #require(try model(.sample, rows))
    // Impact has a single term, drawn like all; likelihood and impact pick the rating.
    #expect(model.groups.count == 3)
    #expect(model.groups.map(\.stride) == [1, 5, 0])
    #expect(model.isTabulated)
    #expect(model.packing != nil)
  }

  @Test func aWeightedProductIsLeftToTheEngine() throws {
    var plan = ExactAcceptability.plan
    #expect(try model(plan, ExactAcceptability.values) != nil)
    plan.groups[0].combination = .weightedProduct
    #expect(try model(plan, ExactAcceptability.values) == nil)
  }

  @Test func aTermThatIsLeftOutIsLeftToTheEngine() throws {
    var plan = ExactAcceptability.plan
    plan.measures[1].missing = .leaveOut
    #expect(try model(plan, [[0.1, .nan, 0.4], [0.2, 0.3, 0.5]]) == nil)
    plan.measures[1].missing = .worst
    #expect(try model(plan, [[0.1, .nan, 0.4], [0.2, 0.3, 0.5]]) != nil)
  }

  @Test func aRangeThatWeightsMoveIsLeftToTheEngine() throws {
    var plan = ExactAcceptability.plan
    plan.groups[0].usesRawLevels = true
    #expect(try model(plan, ExactAcceptability.values) != nil)
    plan.criteria[2] = .points(2, [0, 1], [0, 2])
    #expect(try model(plan, ExactAcceptability.values) == nil)
  }

  @Test func keysThatDoNotVaryAreTakenFromTheEngine() throws {
    var plan = ExactAcceptability.plan
    plan.ranking.tieBreaks = [.init(.measure(MeasureIndex(1)), isLowestFirst: true)]
    let model = try #require(try model(plan, ExactAcceptability.values))
    #expect(model.fixedKeys == [-0.2, -0.8, -0.5, -0.3])
  }
}
