import Diagnostics
import Testing

@testable import Precedence

@Suite struct ScenarioRunsTests {
  @Test func `a run says where every candidate stands, or that it cannot be made`() throws {
    let assessment = try ScenarioSample.simple()
    let base = try #require(assessment.result().value)
    let scenario = ScenarioSample.scenario(
      ("cuts.volume.Medium", "600"),
      ("cuts.volume.High", "700"),
      ("without.arson", "yes")
    )
    let resolved = try #require(ResolvedScenario.read(scenario, assessment).value)
    var runs = ScenarioRuns(resolved, base: base)
    #expect(runs.changeCount == 3)
    let alone = [runs.standings([0]), runs.standings([0])]
    #expect(alone == [nil, nil])
    let first = runs.standings([])
    let none = try #require(first)
    #expect(none.count == base.ranking.count + base.unranked.count)
    for candidate in base.ranking { #expect(none[candidate.id] == .init(candidate)) }
    let last = runs.standings([2])
    let without = try #require(last)
    #expect(without["arson"] == nil && without.count == none.count - 1)
    let both = runs.standings([0, 1])
    #expect(both?.count == none.count)
  }

  @Test func `what was run elsewhere is kept`() throws {
    let assessment = try ScenarioSample.simple()
    let base = try #require(assessment.result().value)
    let scenario = ScenarioSample.scenario(("without.arson", "yes"))
    let resolved = try #require(ResolvedScenario.read(scenario, assessment).value)
    var runs = ScenarioRuns(resolved, base: base)
    runs.keep(base, of: [0])
    let kept = runs.standings([0])
    #expect(kept?["arson"] != nil)
  }

  @Test func `after enough runs no more are made to say less`() throws {
    let assessment = try ScenarioSample.simple()
    let base = try #require(assessment.result().value)
    let two = ScenarioSample.scenario(("without.arson", "yes"), ("shortlist", "4"))
    let resolved = try #require(ResolvedScenario.read(two, assessment).value)
    var runs = ScenarioRuns(resolved, base: base, mostRuns: 3)
    #expect(!runs.isExhausted)
    _ = runs.standings([0])
    #expect(!runs.isExhausted)
    _ = runs.standings([0])
    #expect(!runs.isExhausted)
    _ = runs.standings([1])
    #expect(runs.isExhausted)
  }
}
