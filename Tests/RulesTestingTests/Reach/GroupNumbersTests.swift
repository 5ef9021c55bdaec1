import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct GroupNumbersTests {
  private func numbers(_ criterion: String) throws -> [Double]? {
    let text = """
      format: 1
      name: Numbers
      measures: {a: {unit: level, of: 4}, b: {unit: level, of: 4}}
      criteria: {a: {\(criterion)}, b: {kind: judged}}
      groups:
        risk: {of: [a, b], by: product, scale: raw levels, cuts: [5]}
        other: {of: [a]}
      ranking: {by: risk}

      """
    let rules = try MadeOutcomes.read(text).checked
    #expect(GroupNumbers(rules)[GroupIndex(1)] == nil)
    return GroupNumbers(rules)[GroupIndex(0)]
  }

  @Test func `the products of two scales of four`() throws {
    #expect(try numbers("kind: judged") == [1, 2, 3, 4, 6, 8, 9, 12, 16])
  }

  @Test func `a line has numbers without number`() throws {
    #expect(try numbers("points: {1: 0, 4: 10}") == nil)
  }
}
