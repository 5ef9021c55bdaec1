import Robustness
import Testing

@testable import Reports

@Suite struct BrinkTests {
  @Test func theNearestComesFirstAndAMirrorIsNotToldTwice() {
    let brinks = Brink.weights(SampleFirmness.result(), .order)
    #expect(brinks.map(\.isAbove) == [true, true])
    #expect(brinks.map(\.end) == [0.69, 0.6])
    #expect(brinks.map { ($0.distance * 100).rounded() } == [9, 20])
  }

  @Test func whatIsUnboundedHasNoEnd() {
    #expect(Brink.weights(SampleFirmness.result(), .first).isEmpty)
    #expect(Brink.cuts(SampleFirmness.result(), .shortlist).isEmpty)
  }

  @Test func cutsAreMeasuredInSteps() {
    let brinks = Brink.cuts(SampleFirmness.result(), .order)
    #expect(brinks.map(\.end) == [512])
    #expect(brinks.map(\.distance) == [12.0 / 450])
  }

  @Test func theStepIsTheNarrowerBand() {
    let whole = StableInterval(low: 0, high: 1)
    func step(_ cut: Double, _ floor: Double?, _ ceiling: Double?) -> Double {
      ThresholdStability(
        factor: "f",
        level: "High",
        cut: cut,
        unit: "",
        floor: floor,
        ceiling: ceiling,
        order: whole,
        shortlist: nil,
        first: whole
      ).step
    }
    #expect(step(5, 2, 20) == 3)
    #expect(step(5, nil, 20) == 15)
    #expect(step(-20, nil, nil) == 20)
    #expect(step(0, nil, nil) == 1)
    #expect(step(0, 0, .infinity) == 1)
  }
}
