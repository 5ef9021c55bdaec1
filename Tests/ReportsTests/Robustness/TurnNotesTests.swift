import Robustness
import Testing

@testable import Reports

@Suite struct TurnNotesTests {
  private func notes(_ result: SensitivityResult) -> TurnNotes {
    TurnNotes(result, ShortNames(result.ranking))
  }

  @Test func anEndIsToldOnceAndTheNearestFirst() {
    #expect(
      notes(SampleFirmness.result()).weights == [
        "If the weight of harm per crime in impact rises above 89 (now 60): \"Burglary\" and "
          + "\"Litter\" change places (3rd and 4th).",
        "If the weight of concern in impact rises above 90 (now 40): \"Domestic abuse\" and "
          + "\"Burglary\" change places (2nd and 3rd).",
      ]
    )
  }

  @Test func cutsHaveTheirOwn() {
    #expect(
      notes(SampleFirmness.result()).cuts == [
        "If the cut of volume at 500 crimes (High) rises above 512: \"Burglary\" and \"Litter\" "
          + "change places (3rd and 4th)."
      ]
    )
  }

  @Test func tooManyAreCounted() {
    let cuts = (0..<15).map { number in
      ThresholdStability(
        factor: "f\(number)",
        level: "High",
        cut: 1,
        unit: "",
        floor: nil,
        ceiling: nil,
        order: StableInterval(low: 0, high: 2, above: SampleFirmness.swapOfThird),
        shortlist: nil,
        first: SampleFirmness.any
      )
    }
    let sentences = notes(SampleFirmness.result(thresholds: cuts)).cuts
    #expect(sentences.count == 13)
    #expect(sentences.last == "3 other ends further away: see --format json.")
  }
}
