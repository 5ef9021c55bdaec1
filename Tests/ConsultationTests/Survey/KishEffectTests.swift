import TestSupport
import Testing

@testable import Consultation

@Suite struct KishEffectTests {
  @Test func `Weights 1, 1 and 4 are worth two respondents`() {
    let effect = KishEffect([1, 1, 4])
    #expect(effect.respondents == 3)
    #expect(effect.effectiveSample == 2)
    #expect(effect.designEffect == 1.5)
  }

  /// Figures made for this project, raked as in RakingTests.
  @Test func `The weights of the reference cost four respondents in ten`() throws {
    let raking = Raking(to: RakingTests.reference)
    let weighting = try #require(raking.weighting(of: SurveySamples.agesAndAreas).weighting)
    let effect = KishEffect(weighting.weights)
    #expect((effect.designEffect - 1.719032182).magnitude < 1e-6)
    #expect((effect.effectiveSample - 145.430669).magnitude < 1e-6)
  }

  @Test func `Weights that are none have no say`() {
    #expect(KishEffect([]) == KishEffect([0, -1, .nan, .infinity]))
    #expect(KishEffect([]).effectiveSample == 0)
    #expect(KishEffect([]).designEffect == 1)
    #expect(KishEffect([1e300, 1e300]).effectiveSample == 2)
    #expect(KishEffect([1e-300, 1e-300]).effectiveSample == 2)
  }

  @Test func `No weights are worth more than their number, and their unit does not matter`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let weights = (0..<20).map { _ in Double(random.below(1000) + 1) }
      let effect = KishEffect(weights)
      #expect(effect.effectiveSample <= 20 && effect.effectiveSample >= 1)
      let larger = KishEffect(weights.map { $0 * 7 })
      #expect((larger.effectiveSample - effect.effectiveSample).magnitude < 1e-9)
    }
  }
}
