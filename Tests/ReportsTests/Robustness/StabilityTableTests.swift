import Robustness
import Testing

@testable import Reports

@Suite struct StabilityTableTests {
  @Test func aWeightHasARowOfNumbersAndOneOfShares() {
    let table = StabilityTable(SampleFirmness.ranking).weights([SampleFirmness.weights[0]])
    #expect(
      table.lines(width: 80) == [
        "Weight           Now  Order       Shortlist  First place",
        "---------------  ---  ----------  ---------  -----------",
        "impact: concern  40   27 to 90    up to 90   any",
        "                 40%  31% to 60%  up to 60%",
      ]
    )
  }

  @Test func whatIsNotExactSaysSo() {
    let table = StabilityTable(SampleFirmness.ranking).weights([SampleFirmness.weights[2]])
    #expect(table.lines(width: 80)[2].hasPrefix("likelihood: volume (about)"))
  }

  @Test func aCutHasItsUnit() {
    let table = StabilityTable(SampleFirmness.ranking).cuts([SampleFirmness.thresholds[1]])
    #expect(
      table.lines(width: 80) == [
        "Cut           Now         Order      Shortlist  First place",
        "------------  ----------  ---------  ---------  -----------",
        "volume: High  500 crimes  up to 512  any        any",
      ]
    )
  }

  @Test func everyKindOfInterval() {
    let turn = SampleFirmness.swapOfThird
    func range(_ below: Turn?, _ above: Turn?, _ low: Double = 1, _ high: Double = 3) -> String {
      Wording.range(StableInterval(low: low, high: high, below: below, above: above), now: 2) {
        Numeral.short($0)
      }
    }
    #expect(range(nil, nil) == "any")
    #expect(range(turn, nil) == "over 1")
    #expect(range(nil, turn) == "up to 3")
    #expect(range(turn, turn) == "1 to 3")
    #expect(range(turn, turn, 2, 2) == "only 2")
  }
}
