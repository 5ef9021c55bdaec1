import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct RulesOutlineTests {
  @Test func `groups stand in the plan after the groups they hold`() throws {
    let text = RulesText(groups: "risk: {of: [harm, a]}\nharm: {of: [a]}")
    let outline = try #require(text.underCheck?.outline)
    #expect(outline.groupOrder.order == [1, 0])
    #expect(outline.factorPosition("risk") == .group(0))
    #expect(outline.factor(.group(0)) == .group(GroupIndex(1)))
    #expect(outline.factor(.group(1)) == .group(GroupIndex(0)))
    #expect(outline.factor(.criterion(0)) == .criterion(CriterionIndex(0)))
    #expect(outline.factorNames == ["a", "risk", "harm"])
    #expect(outline.measurePosition("a") == 0)
    #expect(outline.measurePosition("b") == nil)
  }

  @Test func `names are not known when their section cannot be read`() throws {
    let outline = try #require(RulesText(measures: "- a").underCheck?.outline)
    #expect(!outline.knowsAllMeasures)
    #expect(outline.knowsAllFactors)
  }
}
