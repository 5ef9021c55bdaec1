import Testing

@testable import Consultation

@Suite struct ConfidenceReachTests {
  @Test func `95% reaches 1.96 standard errors to either side`() {
    #expect((ConfidenceReach.reach(0.95) - 1.959963984540054).magnitude < 1e-12)
    #expect((ConfidenceReach.reach(0.5) - 0.674489750196082).magnitude < 1e-12)
  }

  @Test func `Certainty reaches everywhere and no confidence nowhere`() {
    #expect(ConfidenceReach.reach(1) == .infinity)
    #expect(ConfidenceReach.reach(.nan) == .infinity)
    #expect(ConfidenceReach.reach(0) == 0)
    #expect(ConfidenceReach.reach(-3) == 0)
  }
}
