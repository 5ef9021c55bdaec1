import TestSupport
import Testing

@testable import Consultation

@Suite struct RankedPairsTests {
  @Test func `Tennessee and Schulze's example come out as locking by hand does`() throws {
    #expect(try MethodSamples.tennessee().text(.rankedPairs) == "N, C, K, M")
    // Margins: B>D 21, D>C 11 ... C>B 13, E>D 17, A>D 15, A>C 7, E>C 3, B>A 5, E>B 9, C>A? lost.
    #expect(try MethodSamples.schulze().text(.rankedPairs) == "A, C, E, B, D")
  }

  @Test func `Three equal duels in a circle tie all three`() throws {
    let circle = try MethodSamples.profile("1: A > B > C", "1: B > C > A", "1: C > A > B")
    #expect(try circle.text(.rankedPairs) == "A = B = C")
  }

  @Test func `Of two equal duels that cannot both be locked neither is, and both winners win`()
    throws
  {
    // C beats A by 3; A beats B and B beats C by 1 each. Locking A > B first gives C, A, B, locking
    // B > C first gives B, C, A.
    let profile = try MethodSamples.profile("2: C > A > B", "2: B > C > A", "1: A > B > C")
      .weighted([2, 2, 1])
    let duels = PairwiseTable(profile)
    #expect([duels.margin(of: 2, over: 0), duels.margin(of: 0, over: 1)] == [3, 1])
    #expect(duels.margin(of: 1, over: 2) == 1)
    #expect(try profile.text(.rankedPairs) == "B = C, A")
  }

  @Test func `Whatever is locked is locked in every order of equal duels, and no winner is lost`()
    throws
  {
    var dice = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let (options, rankings) = MethodSamples.random(&dice)
      let profile = try MethodSamples.profile(options, rankings)
      let strengths = DuelStrengths(PairwiseTable(profile), weight: profile.weight)
      let ours = RankedPairs(strengths)
      for _ in 0..<8 {
        let order = strengths.classes.reversed().flatMap { MethodSamples.shuffled($0, &dice) }
        let locked = oneByOne(order, options: options)
        for option in 0..<options {
          for other in 0..<options where ours.isAbove(option, other) {
            #expect(locked.reaches(option, other))
          }
          let wins = !(0..<options).contains { locked.reaches($0, option) }
          #expect(!wins || ours.tiers[0].contains(option))
        }
        guard strengths.classes.allSatisfy({ $0.count == 1 }) else { continue }
        for option in 0..<options {
          for other in 0..<options {
            #expect(ours.isAbove(option, other) == locked.reaches(option, other))
          }
        }
      }
    }
  }

  /// Tideman's method as he describes it, for duels in a given order.
  private func oneByOne(_ duels: [(winner: Int, loser: Int)], options: Int) -> Reachability {
    var locked = Reachability(count: options)
    for duel in duels where !locked.reaches(duel.loser, duel.winner) {
      locked.add(duel.winner, duel.loser)
    }
    return locked
  }

  @Test func `Two hundred options are no trouble`() throws {
    var dice = SplitMix64(seed: 8)
    let rankings = (0..<9).map { _ in
      Profile.Ranking(MethodSamples.shuffled(Array(0..<200), &dice).map { [$0] })
    }
    let order = try MethodSamples.profile(200, rankings).order(by: .rankedPairs)
    #expect(order?.tiers.joined().sorted() == Array(0..<200))
  }
}
