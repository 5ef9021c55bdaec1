import Robustness
import Testing

@testable import Reports

@Suite struct FirmnessTests {
  private let result = SampleFirmness.result()

  @Test func anyWeightsIfNoGroupCanChangeIt() {
    let firmness = Firmness(.first, result)
    #expect(firmness.weights == .any(groups: 2))
    #expect(firmness.isFirm)
    #expect(firmness.isFirmAgainstCuts)
  }

  @Test func fragileIfASingleWeightCanChangeIt() {
    let firmness = Firmness(.shortlist, result)
    #expect(firmness.weights == .fragile)
    #expect(firmness.weightBrinks.count == 1)
    #expect(firmness.several == nil)
  }

  @Test func severalWeightsWhereNoSingleOneIsEnough() {
    let changed = SampleFirmness.result(
      weights: [SampleFirmness.weights[2]],
      leastChanges: [SampleFirmness.leastChanges[1]]
    )
    let firmness = Firmness(.shortlist, changed)
    #expect(firmness.weights == .anySingle)
    #expect(firmness.several == SampleFirmness.leastChanges[1])
  }

  @Test func nothingIsSaidOfWeightsWhereNothingIsWeighed() {
    let firmness = Firmness(.first, SampleFirmness.result(weights: [], thresholds: []))
    #expect(firmness.weights == nil)
    #expect(!firmness.isFirmAgainstCuts)
  }

  @Test func whatWasToldIsLeftOut() throws {
    let told = try #require(Firmness(.order, result).weightBrinks.first)
    let rest = Firmness(.order, result, told: [told.key])
    #expect(rest.weightBrinks.count == 1)
    #expect(rest.weights == .fragile)
  }
}
