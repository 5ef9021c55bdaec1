import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct WeightReachTests {
  private func names(_ groups: String) throws -> (weighted: [String], levelled: [String]) {
    var sample = NestedSample()
    sample.groups = groups
    let rules = try sample.assessment().rules.checked
    let reach = WeightReach(rules.plan)
    return (
      reach.weighted(rules.plan).map { rules.name(of: .group($0)) },
      reach.levelled.map { rules.name(of: .group($0)) }
    )
  }

  private let matrix = """
    groups:
      one: {of: {x: 1, y: 1}, levels: [Low, High]}
      other: {of: {z: 1, judged: 1}, levels: [Low, High]}
      risk: {of: {one: 1, other: 1}}
    matrix:
      down: one
      across: other
      ratings: [Low, High]
      cells:
        High: [Low, High]
        Low: [Low, Low]
    ranking: {by: [rating]}
    """

  @Test func `a group that nothing asks for has no influence`() throws {
    let found = try names(matrix)
    #expect(found.weighted == ["one", "other"])
    #expect(found.levelled == ["one", "other"])
  }

  @Test func `without the rating no level matters`() throws {
    let found = try names(matrix.replacing("by: [rating]", with: "by: [risk]"))
    #expect(found.weighted == ["one", "other", "risk"])
    #expect(found.levelled.isEmpty)
  }

  @Test func `a rule that leaves candidates out asks for levels, one that keeps them does not`()
    throws
  {
    let rule = """
      groups:
        risk: {of: {x: 1, y: 1}, levels: [Low, High]}
      rules:
        small:
          when: risk is at most "Low"
          then: leave out
          because: small
      ranking: {by: [risk]}
      """
    #expect(try names(rule).levelled == ["risk"])
    #expect(try names(rule.replacing("leave out", with: "keep")).levelled.isEmpty)
  }
}
