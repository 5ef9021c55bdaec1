import TestSupport
import Testing

@testable import Consultation

@Suite struct SchulzePathsTests {
  @Test func `Schulze's example of 45 voters comes out as he says`() throws {
    #expect(try MethodSamples.schulze().text(.schulze) == "E, A, C, B, D")
  }

  @Test func `Options that nothing stands above win together`() throws {
    let draws = try MethodSamples.profile("1: B > A > C", "1: A > C > B")
    #expect(try draws.text(.schulze) == "A = B, C")
  }

  @Test func `Paths are the strongest that any way round has`() throws {
    var dice = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let (options, rankings) = MethodSamples.random(&dice)
      let profile = try MethodSamples.profile(options, rankings)
      let strengths = DuelStrengths(PairwiseTable(profile), weight: profile.weight)
      let paths = SchulzePaths(strengths)
      for option in 0..<options {
        for other in 0..<options where other != option {
          let there = strongest(from: option, to: other, strengths, avoiding: [option])
          let back = strongest(from: other, to: option, strengths, avoiding: [other])
          #expect(paths.isAbove(option, other) == (there > back))
        }
      }
    }
  }

  /// The strongest of all paths, tried one by one.
  private func strongest(
    from start: Int,
    to end: Int,
    _ strengths: DuelStrengths,
    avoiding visited: Set<Int>
  ) -> Int {
    var best = strengths[start, end]
    for next in 0..<strengths.optionCount where next != end && !visited.contains(next) {
      let rest = strongest(from: next, to: end, strengths, avoiding: visited.union([next]))
      best = max(best, min(strengths[start, next], rest))
    }
    return best
  }
}
