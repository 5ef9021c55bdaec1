import Precedence
import Robustness
import Testing

@testable import Reports

@Suite struct SensitivityWordingTests {
  private let names = ShortNames(SampleFirmness.ranking)

  private func condition(
    _ low: Double,
    _ high: Double,
    isExact: Bool = true,
    isAbove: Bool = false
  ) -> String {
    let turn = SampleFirmness.swapOfThird
    let weight = WeightStability(
      group: "impact",
      term: "concern",
      weight: 40,
      others: 60,
      order: StableInterval(low: low, high: high, below: turn, above: turn),
      shortlist: nil,
      first: SampleFirmness.any,
      isExact: isExact
    )
    let brinks = Brink.weights(SampleFirmness.result(weights: [weight]), .order)
    return brinks.first { $0.isAbove == isAbove }.map { Wording.condition($0, names) } ?? ""
  }

  @Test func aWeightIsToldAsTheFileHasIt() {
    #expect(condition(0.31, 0.9) == "the weight of concern in impact falls below 27 (now 40)")
    #expect(
      condition(0, 0.9, isAbove: true) == "the weight of concern in impact rises above 540 (now 40)"
    )
  }

  @Test func whatIsFoundByAGridSaysSo() {
    #expect(
      condition(0.31, 0.9, isExact: false)
        == "the weight of concern in impact falls below about 27 (now 40)"
    )
  }

  @Test func theEndsOfAllWeightsAreSpecial() {
    #expect(condition(0, 1) == "the weight of concern in impact is 0 (now 40)")
    #expect(
      condition(0, 1, isAbove: true)
        == "the weight of concern in impact is all that counts (now 40%)"
    )
  }

  @Test func whereThingsAreLevelAlready() {
    #expect(condition(0.4, 0.4) == "the weight of concern in impact falls at all (now 40)")
    #expect(
      condition(0.4, 0.4, isAbove: true) == "the weight of concern in impact rises at all (now 40)"
    )
  }

  @Test func aWeightThatCannotBeWritten() {
    let alone = WeightStability(
      group: "g",
      term: "t",
      weight: 1,
      others: 0,
      order: SampleFirmness.any,
      shortlist: nil,
      first: SampleFirmness.any
    )
    #expect(Wording.weight(alone, at: 0.5) == "50%")
    #expect(Wording.weight(alone, at: 1) == "all")
  }

  @Test func aCutHasTheDecimalsThatFiguresHaveElsewhere() {
    func text(_ value: Double, _ unit: String) -> String {
      let cut = ThresholdStability(
        factor: "harm",
        level: "High",
        cut: 180,
        unit: unit,
        floor: nil,
        ceiling: nil,
        order: SampleFirmness.any,
        shortlist: nil,
        first: SampleFirmness.any
      )
      return Wording.cut(cut, at: value)
    }
    #expect(text(83.8569, "days") == "83.86")
    #expect(text(115.4924, "days") == "115.49")
    #expect(text(989, "crimes") == "989")
    #expect(text(-26.0837, "%") == "-26.1%")
    #expect(text(0.00312, "") == "0.0031")
  }

  @Test func aCutSaysWhoseNumberItMeets() throws {
    let ranking = SampleResult.assessment()
    let cut = ThresholdStability(
      factor: "volume",
      level: "High",
      cut: 1000,
      unit: "crimes",
      floor: nil,
      ceiling: nil,
      order: StableInterval(
        low: 1000,
        high: 1122,
        below: SampleFirmness.swapOfThird,
        above: SampleFirmness.swapOfThird
      ),
      shortlist: nil,
      first: SampleFirmness.any
    )
    let brinks = Brink.cuts(SampleFirmness.result(thresholds: [cut]), .order)
    let texts = brinks.map { Wording.condition($0, ShortNames(ranking)) }
    #expect(
      texts == [
        "the cut of volume at 1,000 crimes (High) falls at all",
        "the cut of volume at 1,000 crimes (High) rises above 1,122, what \"Theft from shops, from...\" has",
      ]
    )
  }
}
