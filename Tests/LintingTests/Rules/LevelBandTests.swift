import ScoringKernel
import Testing

@testable import Linting

@Suite struct LevelBandTests {
  private func words(_ criterion: Int, _ level: Int) throws -> String? {
    let rules = try RulesSample(RuleSample.text("it: {when: casework, then: flag \"x\"}")).linted
    return LevelBand(.criterion(CriterionIndex(criterion)), level, rules)?.words
  }

  @Test func `bands are told with their units`() throws {
    #expect(try words(0, 0) == "by its cuts the level 'Very low' of 'volume' is below 50 crimes")
    #expect(
      try words(0, 4) == "by its cuts the level 'Very high' of 'volume' is 1,000 crimes or more"
    )
    #expect(
      try words(1, 1)
        == "by its cuts the level 'Low' of 'trend' is -20% up to, but not including, -5%"
    )
  }

  @Test func `where less is worse the lowest band is the highest level`() throws {
    #expect(try words(3, 2) == "by its cuts the level 'High' of 'balance' is below 0")
    #expect(try words(3, 0) == "by its cuts the level 'Low' of 'balance' is 10 or more")
  }

  @Test(arguments: [
    (0.00002, "0.00002"), (0.000012345, "0.00001235"), (0.05, "0.05"), (1.23456, "1.2346"),
    (250, "250"), (0, "0"), (-0.002, "-0.002"), (1e-12, "1e-12"), (12345.5, "12,345.5"),
  ])
  func `small numbers keep their digits`(_ number: Double, _ text: String) {
    #expect(LevelBand.number(number) == text)
  }

  @Test func `levels without cuts and levels that are not there have none`() throws {
    #expect(try words(2, 1) == nil)
    #expect(try words(0, 5) == nil)
  }
}
