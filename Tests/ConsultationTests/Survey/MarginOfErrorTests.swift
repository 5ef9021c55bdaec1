import Testing

@testable import Consultation

@Suite struct MarginOfErrorTests {
  /// Figures made for this project; the closed formula with z = 1.959963984540054.
  @Test(
    arguments: [
      (250, nil, 0.061979503), (250, 2000, 0.057991016), (400, 400, 0), (401, 400, 0),
    ] as [(Double, Int?, Double)]
  )
  func `Margins are those of the closed formula`(base: Double, population: Int?, margin: Double) {
    let found = MarginOfError.margin(base: base, of: population, confidence: 0.95)
    #expect((found - margin).magnitude < 1e-6)
  }

  @Test func `Without respondents anything may be`() {
    #expect(MarginOfError.margin(base: 0, confidence: 0.95) == 1)
    #expect(MarginOfError.margin(share: .nan, base: 10, confidence: 0.95) == 1)
    #expect(MarginOfError.margin(base: 0.001, confidence: 0.95) == 1)
  }

  @Test func `Weighting takes from the base but not from the part of the population asked`() {
    let found = MarginOfError.margin(base: 125, asked: 400, of: 400, confidence: 0.95)
    #expect(found == 0)
    let half = MarginOfError.margin(base: 62.5, asked: 250, confidence: 0.95)
    #expect((half - 2 * 0.061979503).magnitude < 1e-6)
  }
}
