import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct FollowedFactorsTests {
  @Test func `what a place or a line enters is not followed`() throws {
    let text = """
      format: 1
      name: Followed
      measures: {a: {unit: crimes}, b: {unit: crimes}, c: {unit: crimes}}
      criteria:
        banded: {measure: a, cuts: [5]}
        line: {measure: b, points: {0: 0, 10: 1}}
        place: {measure: c, kind: place}
      groups:
        stepped: {of: [banded]}
        inner: {of: [banded, line]}
        outer: {of: [inner]}
        placed: {of: [place]}
      ranking: {by: [stepped, outer, placed]}

      """
    let followed = FollowedFactors(try MadeOutcomes.read(text).checked.plan)
    let criteria = (0..<3).map { followed.contains(.criterion(CriterionIndex($0))) }
    #expect(criteria == [true, true, false])
    let groups = (0..<4).map { followed.contains(.group(GroupIndex($0))) }
    #expect(groups == [true, false, false, false])
    #expect(followed.havePlaces)
  }
}
