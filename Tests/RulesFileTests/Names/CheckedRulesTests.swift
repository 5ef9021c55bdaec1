import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct CheckedRulesTests {
  @Test func `names lead to indices and back`() throws {
    let rules = try #require(RulesText(groups: "risk: {of: [harm]}\nharm: {of: [a]}").checked)
    #expect(rules.measure(named: "a") == MeasureIndex(0))
    #expect(rules.measure(named: "risk") == nil)
    #expect(rules.criterion(named: "a") == CriterionIndex(0))
    #expect(rules.group(named: "risk") == GroupIndex(1))
    #expect(rules.name(of: .group(GroupIndex(1))) == "risk")
    #expect(rules.name(of: .criterion(CriterionIndex(0))) == "a")
    #expect(rules.levels(of: .criterion(CriterionIndex(0))).map(\.name) == ["Low", "High"])
    #expect(rules.levels(of: .group(GroupIndex(0))).isEmpty)
  }
}
