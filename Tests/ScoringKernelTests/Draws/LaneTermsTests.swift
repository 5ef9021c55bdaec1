import Testing

@testable import ScoringKernel

@Suite struct LaneTermsTests {
  private func terms(_ plan: Plan, _ rows: [[Double]], _ weights: [GroupDraw]) throws -> LaneTerms {
    var evaluator = try Evaluator(plan)
    let card = evaluator.scorecard(MeasureTable(rows: rows))
    let reading = LaneReading(evaluator.prepared, card, WeightLanes(weights))
    return try #require(LaneTerms(reading, strides: reading.varying.map { _ in 0 }))
  }

  @Test func termsEnterAsTheyDoInTheEngine() throws {
    let plan = ExactAcceptability.plan
    let terms = try terms(plan, ExactAcceptability.values, plan.allDraws)
    #expect(terms.groups.count == 1)
    #expect(terms.groups[0].terms.map(\.weight) == [0, 1, 2])
    // Term after term, candidate after candidate.
    #expect(terms.fixed[0..<4] == [0.9, 0.2, 0.5, 0.1])
    #expect(terms.fixed[8..<12] == [0.3, 0.4, 0.6, 0.9])
  }

  @Test func weightsThatAreNotDrawnAreShares() throws {
    var plan = ExactAcceptability.plan
    plan.groups.append(
      Group(
        terms: [
          .init(.group(GroupIndex(0)), weight: 3), .init(.criterion(CriterionIndex(0)), weight: 1),
        ],
        combination: .weightedMean
      )
    )
    plan.ranking.keys = [.init(.factor(.group(GroupIndex(1))))]
    let drawn = try #require(GroupDraw(GroupIndex(0), count: 3, .all))
    let terms = try terms(plan, ExactAcceptability.values, [drawn])
    #expect(terms.groups[1].terms.map(\.weight) == [-1, -1])
    #expect(terms.groups[1].terms.map(\.written) == [0.75, 0.25])
    #expect(terms.groups[1].terms[0].group == 0)
  }

  @Test func candidatesAreEqualIfAllThatEntersIs() throws {
    let plan = ExactAcceptability.plan
    let rows = [[0.1, 0.2, 0.3], [0.1, 0.2, 0.3], [0.1, 0.2, 0.4]]
    let terms = try terms(plan, rows, plan.allDraws)
    #expect(terms.areEqual(0, 1, in: 0))
    #expect(!terms.areEqual(0, 2, in: 0))
  }
}
