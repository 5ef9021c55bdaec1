import TestSupport
import Testing

@testable import Consultation

@Suite struct PairwiseTableTests {
  @Test func `An option left out stands below every one that is ranked and level with the rest`()
    throws
  {
    let profile = try MethodSamples.profile("2: A > B", "3: B = C", "1: A")
    let table = PairwiseTable(profile)
    #expect(table.preferences == [0, 3, 3, 3, 0, 2, 3, 0, 0])
    #expect(table.weight(of: 1, above: 2) == 2)
    #expect(table.margin(of: 1, over: 2) == 2 && table.beats(1, 2) && !table.beats(2, 1))
    #expect(table.margin(of: 0, over: 1) == 0 && !table.beats(0, 1) && !table.beats(1, 0))
  }

  @Test func `Weights that add up to the same but for rounding are a draw`() throws {
    let profile = try MethodSamples.profile("0.1: A > B", "0.3: B > A", "0.2: A > B")
    let table = PairwiseTable(profile)
    #expect(table.weight(of: 0, above: 1) != table.weight(of: 1, above: 0))
    #expect(table.margin(of: 0, over: 1) == 0)
  }

  /// Ballots about as many as a block of the counting holds, and just beside.
  @Test(arguments: [0, 1, 8191, 8192, 8193, 20_000])
  func `Counting many at a time comes to what counting one by one does`(ballots: Int) {
    var dice = SplitMix64(seed: UInt64(ballots))
    let places = (0..<4).map { _ in (0..<ballots).map { _ in UInt8(dice.below(5)) } }
    let options = ["a", "b", "c", "d"]
    let profile = Profile(options: options, places: places, ballotCount: ballots)
    #expect(PairwiseTable(profile).preferences == slow(places, ballots) { _ in 1 })

    // One run after the other, as groups of respondents put together are.
    let runs = (0..<ballots).map { $0 < ballots / 3 ? 0.5 : 4 }
    #expect(
      PairwiseTable(profile.weighted(runs)).preferences == slow(places, ballots) { runs[$0] }
    )
    // Every ballot with a weight of its own.
    let weights = (0..<ballots).map { _ in Double(dice.below(4)) / 4 }
    #expect(
      PairwiseTable(profile.weighted(weights)).preferences == slow(places, ballots) { weights[$0] }
    )
  }

  private func slow(_ places: [[UInt8]], _ ballots: Int, weight: (Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: 16)
    for option in 0..<4 {
      for other in 0..<4 {
        for ballot in 0..<ballots {
          let (a, b) = (places[option][ballot], places[other][ballot])
          if a > 0, b == 0 || a < b { sums[option * 4 + other] += weight(ballot) }
        }
      }
    }
    return sums
  }

  @Test func `The two hundredth place stands above no place`() throws {
    let order = (0..<200).map { [$0] }
    let profile = try MethodSamples.profile(200, [.init(order), .init(order.dropLast())])
    let table = PairwiseTable(profile)
    #expect(table.weight(of: 198, above: 199) == 2)
    #expect(table.weight(of: 199, above: 198) == 0)
  }

  @Test func `No options and no ballots make an empty table`() throws {
    #expect(PairwiseTable(try MethodSamples.profile(0, [])).preferences == [])
    #expect(PairwiseTable(try MethodSamples.profile(2, [])).preferences == [0, 0, 0, 0])
  }
}
