import TestSupport
import Testing

@testable import Consultation

/// What the methods are known for in the literature, on ballots drawn from seeds: with ties, with
/// options left out, with small whole weights.
@Suite struct MethodPropertiesTests {
  private static let methods: [ConsultationMethod] = [
    .borda(.zero), .borda(.sharedLeftoverPoints), .borda(.modified), .copeland, .kemeny, .schulze,
    .rankedPairs, .instantRunoff, .plurality, .topShare(2), .meanRank, .medianRank,
  ]
  private static let borda = ConsultationMethod.borda(.sharedLeftoverPoints)

  /// Draws profiles and hands each on with its number of options and its ballots.
  private func forEachProfile(
    seed: UInt64,
    count: Int = 300,
    _ body: (Profile, Int, [Profile.Ranking], inout SplitMix64) throws -> Void
  ) throws {
    var dice = SplitMix64(seed: seed)
    for _ in 0..<count {
      let (options, rankings) = MethodSamples.random(&dice)
      try body(try MethodSamples.profile(options, rankings), options, rankings, &dice)
    }
  }

  @Test(arguments: [ConsultationMethod.copeland, .kemeny, .schulze, .rankedPairs])
  func `Whoever beats everybody wins alone, and whoever loses to everybody is last alone`(
    method: ConsultationMethod
  ) throws {
    var winners = 0
    try forEachProfile(seed: 101) { profile, options, _, _ in
      let duels = PairwiseTable(profile)
      let tiers = try #require(profile.order(by: method)).tiers
      for option in 0..<options {
        let others = (0..<options).filter { $0 != option }
        if others.allSatisfy({ duels.beats(option, $0) }) {
          winners += 1
          #expect(tiers.first == [option])
        }
        if method == .copeland, others.allSatisfy({ duels.beats($0, option) }) {
          #expect(tiers.last == [option])
        }
      }
    }
    #expect(winners > 100)
  }

  @Test(arguments: [ConsultationMethod.copeland, .kemeny, .schulze, .rankedPairs])
  func `Winners are of the smallest set that beats everybody outside it`(
    method: ConsultationMethod
  ) throws {
    var proper = 0
    try forEachProfile(seed: 103) { profile, options, _, _ in
      let set = smithSet(PairwiseTable(profile), options)
      let winners = try #require(profile.order(by: method)?.tiers.first)
      #expect(winners.allSatisfy(set.contains))
      if set.count < options, set.count > 1 { proper += 1 }
    }
    #expect(proper > 10)
  }

  /// All that reach everybody by duels that they do not lose (Smith 1973).
  private func smithSet(_ duels: PairwiseTable, _ options: Int) -> Set<Int> {
    var arrows = Reachability(count: options)
    for option in 0..<options {
      for other in 0..<options where option != other && !duels.beats(other, option) {
        arrows.add(option, other)
      }
    }
    return Set(
      (0..<options).filter { option in
        (0..<options).allSatisfy { $0 == option || arrows.reaches(option, $0) }
      }
    )
  }

  @Test(
    arguments: [
      ConsultationMethod.borda(.zero), borda, .borda(.modified), .copeland, .schulze, .rankedPairs,
      .plurality,
    ]
  )
  func `A winner who is put higher on a ballot still wins`(method: ConsultationMethod) throws {
    try forEachProfile(seed: 107, count: 500) { profile, options, rankings, dice in
      let winners = try #require(profile.order(by: method)?.tiers.first)
      let winner = winners[dice.below(winners.count)]
      var rankings = rankings
      let ballot = dice.below(rankings.count)
      rankings[ballot] = raised(winner, on: rankings[ballot], alone: dice.below(2) == 0)
      let after = try #require(try MethodSamples.profile(options, rankings).order(by: method))
      #expect(after.tiers.first?.contains(winner) == true)
    }
  }

  /// The ballot with one option put a step higher: out of its tier, or into the one above it.
  private func raised(_ option: Int, on ranking: Profile.Ranking, alone: Bool) -> Profile.Ranking {
    var tiers = ranking.tiers
    let place = tiers.firstIndex { $0.contains(option) } ?? tiers.count
    if place < tiers.count {
      tiers[place].removeAll { $0 == option }
    } else {
      tiers.append([])
    }
    let wasAlone = tiers[place].isEmpty
    if wasAlone, !alone, place > 0 {
      tiers[place - 1].append(option)
    } else {
      tiers.insert([option], at: wasAlone ? max(0, place - 1) : place)
    }
    return Profile.Ranking(tiers.filter { !$0.isEmpty }, count: ranking.count)
  }

  @Test(arguments: [borda, .copeland, .kemeny, .meanRank, .medianRank])
  func `Ballots turned round turn the whole order round`(method: ConsultationMethod) throws {
    try forEachProfile(seed: 109) { profile, options, rankings, _ in
      let turned = try MethodSamples.profile(options, rankings.map { reversed($0, options) })
      let order = try #require(profile.order(by: method)).tiers
      #expect(turned.order(by: method)?.tiers == order.reversed())
    }
  }

  @Test func `Ballots turned round turn round all that Schulze and ranked pairs compare`() throws {
    try forEachProfile(seed: 113) { profile, options, rankings, _ in
      let turned = try MethodSamples.profile(options, rankings.map { reversed($0, options) })
      let (there, back) = (strengths(profile), strengths(turned))
      let (paths, pairs) = (SchulzePaths(there), RankedPairs(there))
      let (pathsBack, pairsBack) = (SchulzePaths(back), RankedPairs(back))
      for option in 0..<options {
        for other in 0..<options {
          #expect(paths.isAbove(option, other) == pathsBack.isAbove(other, option))
          #expect(pairs.isAbove(option, other) == pairsBack.isAbove(other, option))
        }
      }
    }
  }

  private func strengths(_ profile: Profile) -> DuelStrengths {
    DuelStrengths(PairwiseTable(profile), weight: profile.weight)
  }

  /// The ballot with those it leaves out first and its order turned round.
  private func reversed(_ ranking: Profile.Ranking, _ options: Int) -> Profile.Ranking {
    let left = (0..<options).filter { !ranking.tiers.joined().contains($0) }
    return Profile.Ranking(([left] + ranking.tiers.reversed()), count: ranking.count)
  }

  @Test(arguments: [ConsultationMethod.schulze, .rankedPairs])
  func `The order keeps to the relation, tier after tier`(method: ConsultationMethod) throws {
    try forEachProfile(seed: 127) { profile, options, _, _ in
      let (paths, pairs) = (SchulzePaths(strengths(profile)), RankedPairs(strengths(profile)))
      let isAbove = method == .schulze ? paths.isAbove : pairs.isAbove
      let tiers = try #require(profile.order(by: method)).tiers
      for (number, tier) in tiers.enumerated() {
        for option in tier {
          #expect(!tiers[number...].joined().contains { isAbove($0, option) })
          #expect(number == 0 || tiers[number - 1].contains { isAbove($0, option) })
        }
      }
    }
  }

  @Test(arguments: methods)
  func `No option is favoured for its number`(method: ConsultationMethod) throws {
    try forEachProfile(seed: 131) { profile, options, rankings, dice in
      let numbers = MethodSamples.shuffled(Array(0..<options), &dice)
      let renamed = rankings.map { ranking in
        Profile.Ranking(ranking.tiers.map { $0.map { numbers[$0] } }, count: ranking.count)
      }
      let order = try #require(profile.order(by: method))
      let after = try #require(try MethodSamples.profile(options, renamed).order(by: method))
      let rename = { (tiers: [[Int]]) in tiers.map { $0.map { numbers[$0] }.sorted() } }
      #expect(after.tiers == rename(order.tiers))
      #expect(Set(after.tieBreaks.map(\.tiers)) == Set(order.tieBreaks.map { rename($0.tiers) }))
    }
  }

  @Test(arguments: methods)
  func `No ballot is favoured for its place, and two equal ones are one that weighs two`(
    method: ConsultationMethod
  ) throws {
    try forEachProfile(seed: 137) { profile, options, rankings, dice in
      let single = rankings.flatMap { ranking in
        [Profile.Ranking](repeating: .init(ranking.tiers), count: Int(ranking.count))
      }
      let written = try MethodSamples.profile(options, MethodSamples.shuffled(single, &dice))
      #expect(written.weights == nil)
      let (order, other) = (profile.order(by: method), written.order(by: method))
      #expect(other?.tiers == order?.tiers)
      #expect(other?.tieBreaks == order?.tieBreaks)
    }
  }

  @Test(arguments: methods)
  func `Weights in another unit change nothing, even if they cannot be written exactly`(
    method: ConsultationMethod
  ) throws {
    try forEachProfile(seed: 139) { profile, _, rankings, _ in
      let order = try #require(profile.order(by: method))
      for factor in [3, 0.1, 1.0 / 7, 1e-12, 1e12] {
        let scaled = try #require(
          profile.weighted(rankings.map { $0.count * factor }).order(by: method)
        )
        #expect(scaled.tiers == order.tiers)
        #expect(scaled.tieBreaks == order.tieBreaks)
      }
    }
  }

  @Test func `A mean rank orders as Borda's count with leftovers shared`() throws {
    try forEachProfile(seed: 149) { profile, _, _, _ in
      #expect(profile.order(by: .meanRank)?.tiers == profile.order(by: Self.borda)?.tiers)
    }
  }

  @Test func `Whoever more than half put first wins instant runoff and plurality alone`() throws {
    var majorities = 0
    try forEachProfile(seed: 151, count: 600) { profile, options, rankings, _ in
      for option in 0..<options {
        let votes = rankings.filter { $0.tiers.first == [option] }.reduce(0) { $0 + $1.count }
        guard votes > profile.weight / 2 else { continue }
        majorities += 1
        #expect(profile.order(by: .instantRunoff)?.tiers.first == [option])
        #expect(profile.order(by: .plurality)?.tiers.first == [option])
      }
    }
    #expect(majorities > 50)
  }
}
