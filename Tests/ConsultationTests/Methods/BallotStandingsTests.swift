import Testing

@testable import Consultation

@Suite struct BallotStandingsTests {
  @Test func `Every option stands above, level and below as many as the ballot says`() throws {
    let profile = try MethodSamples.profile("3: A > B = C", "1: E > D > C > B > A")
    var seen: [String] = []
    profile.forEachStanding { weight, option, standing in
      seen.append(
        "\(weight) \(option): \(standing.above) \(standing.level) \(standing.below) "
          + "\(standing.unranked) \(standing.isRanked) \(standing.doubledPlace)"
      )
    }
    #expect(
      seen == [
        "3.0 0: 0 1 4 2 true 2", "3.0 1: 1 2 2 2 true 5", "3.0 2: 1 2 2 2 true 5",
        "3.0 3: 3 2 0 2 false 9", "3.0 4: 3 2 0 2 false 9",
        "1.0 0: 4 1 0 0 true 10", "1.0 1: 3 1 1 0 true 8", "1.0 2: 2 1 2 0 true 6",
        "1.0 3: 1 1 3 0 true 4", "1.0 4: 0 1 4 0 true 2",
      ]
    )
  }

  @Test func `Above, level and below make all options, up to the two hundredth place`() throws {
    let order = (0..<200).map { [$0] }
    let profile = try MethodSamples.profile(200, [.init(order), .init([]), .init([[7]])])
    var last: Standing?
    profile.forEachStanding { _, option, standing in
      #expect(standing.above + standing.level + standing.below == 200)
      if option == 199, last == nil { last = standing }
    }
    #expect(last == Standing(above: 199, level: 1, below: 0, unranked: 0, isRanked: true))
  }
}
