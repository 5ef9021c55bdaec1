import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct MovingConditionsTests {
  private func conditions(_ when: String, then: String = "raise likelihood by 1") throws
    -> MovingConditions
  {
    let text = """
      format: 1
      name: Moving
      measures:
        volume: {unit: crimes, missing: best}
        last_year: {unit: crimes, missing: best}
        kind: {unit: category, of: [a, b, c], missing: best}
        known: {unit: yes/no, missing: best}
        trend: {unit: percent, is: "change(volume, last_year)", missing: neutral}
      criteria: {volume: {cuts: [50]}, trend: {cuts: [0]}}
      groups:
        likelihood: {of: [volume]}
        impact: {of: [trend]}
      matrix:
        down: impact
        across: likelihood
        ratings: [Low, High]
        cells: {High: [Low, High], Low: [Low, Low]}
      rules:
        it:
          when: '\(when)'
          then: \(then)
          because: so
      ranking: {by: rating, ties: last_year}

      """
    return MovingConditions(try MadeOutcomes.read(text).checked.plan)
  }

  @Test func `numbers are taken from either side`() throws {
    let found = try conditions("volume >= 100 and trend < -5% and 20 < last_year")
    #expect(found.exist)
    #expect(found.isFollowed)
    #expect(found.limits[MeasureIndex(0)] == [100])
    #expect(found.limits[MeasureIndex(4)] == [-5])
    #expect(found.limits[MeasureIndex(1)] == [20])
  }

  @Test func `a question for a missing value is known`() throws {
    let found = try conditions("volume is missing or known or kind in [\"a\", \"b\"]")
    #expect(found.isFollowed)
    #expect(found.askedForMissing == [MeasureIndex(0)])
    #expect(found.limits[MeasureIndex(3)] == [])
    #expect(found.limits[MeasureIndex(2)] == [0, 1])
  }

  @Test func `two measures compared are not followed`() throws {
    #expect(try !conditions("volume > last_year").isFollowed)
    #expect(try !conditions("volume + 1 > 5").isFollowed)
    #expect(try !conditions("volume level is missing").isFollowed)
  }

  @Test func `rules that move nothing do not matter`() throws {
    let found = try conditions("volume > last_year", then: "keep")
    #expect(!found.exist)
    #expect(found.isFollowed)
  }
}
