import Testing

@testable import Consultation

@Suite struct FinitePopulationTests {
  @Test func `250 of 2,000 are worth 285.6, and all of 400 any number`() {
    let worth = FinitePopulation.worth(of: 250, asked: 250, of: 2000)
    #expect((worth - 250 * 1999.0 / 1750).magnitude < 1e-9)
    #expect(FinitePopulation.worth(of: 400, asked: 400, of: 400) == .infinity)
    #expect(FinitePopulation.worth(of: 400, asked: 401, of: 400) == .infinity)
    #expect(FinitePopulation.worth(of: 250, asked: 250, of: nil) == 250)
    #expect(FinitePopulation.worth(of: 0, asked: 0, of: 0) == 0)
    #expect(FinitePopulation.worth(of: 1, asked: 1, of: 1) == .infinity)
  }

  @Test func `What remains of the variance is a share`() {
    for population in [-1, 0, 1, 2, 10, Int.max] {
      for asked in [0, 0.5, 1, 2, 10, 1e300] {
        let remainder = FinitePopulation.remainder(asked: asked, of: population)
        #expect((0...1).contains(remainder))
      }
    }
  }
}
