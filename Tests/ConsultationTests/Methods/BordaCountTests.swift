import TestSupport
import Testing

@testable import Consultation

@Suite struct BordaCountTests {
  private func points(_ profile: Profile, _ rule: ConsultationMethod.UnrankedRule) throws
    -> [Double]
  {
    try #require(profile.order(by: .borda(rule))?.tallies)
  }

  @Test(arguments: ConsultationMethod.UnrankedRule.allCases)
  func `Tennessee is won by Nashville under every rule, for every ballot is complete`(
    rule: ConsultationMethod.UnrankedRule
  ) throws {
    let profile = try MethodSamples.tennessee()
    #expect(try profile.text(.borda(rule)) == "N, C, M, K")
    let extra = rule == .modified ? 100.0 : 0
    // Chattanooga, Knoxville, Memphis, Nashville.
    #expect(try points(profile, rule) == [173, 107, 126, 194].map { $0 + extra })
  }

  @Test func `The rules differ in what they give for options left out`() throws {
    let profile = try MethodSamples.profile("1: A > B", "0: C = D = E")
    #expect(try points(profile, .zero) == [4, 3, 0, 0, 0])
    #expect(try points(profile, .sharedLeftoverPoints) == [4, 3, 1, 1, 1])
    #expect(try points(profile, .modified) == [2, 1, 0, 0, 0])
  }

  @Test func `Options put level share the mean of their points`() throws {
    let profile = try MethodSamples.profile("2: A > B = C", "0: D")
    #expect(try points(profile, .zero) == [6, 3, 3, 0])
    #expect(try points(profile, .sharedLeftoverPoints) == [6, 3, 3, 0])
    #expect(try points(profile, .modified) == [6, 3, 3, 0])
  }

  @Test func `An option that nobody ranks has no points at all, whatever the weights`() throws {
    let profile = try MethodSamples.profile("0.1: A > B", "0.7: B", "0.3: B > A", "0: C")
    #expect(try points(profile, .zero)[2] == 0)
    #expect(try points(profile, .modified)[2] == 0)
  }

  @Test func `Shared points of all options make what all ballots give`() throws {
    var dice = SplitMix64(seed: 3)
    for _ in 0..<100 {
      let (options, rankings) = MethodSamples.random(&dice)
      let profile = try MethodSamples.profile(options, rankings)
      let sum = try points(profile, .sharedLeftoverPoints).reduce(0, +)
      #expect(sum == profile.weight * Double(options * (options - 1)) / 2)
    }
  }
}
