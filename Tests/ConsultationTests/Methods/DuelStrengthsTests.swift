import Testing

@testable import Consultation

@Suite struct DuelStrengthsTests {
  private func strengths(_ profile: Profile) -> DuelStrengths {
    DuelStrengths(PairwiseTable(profile), weight: profile.weight)
  }

  @Test func `Equal margins are one strength, and drawn or lost duels have none`() throws {
    // A beats B by 3, A beats C by 3, B beats C by 1.
    let strengths = strengths(
      try MethodSamples.profile("3: A > B > C", "1: B = C > A", "1: A > C > B", "1: C = A = B")
        .weighted([3, 1, 2, 1])
    )
    #expect(strengths.classCount == 2)
    #expect([strengths[0, 1], strengths[0, 2], strengths[1, 2]] == [2, 2, 1])
    #expect([strengths[1, 0], strengths[2, 0], strengths[2, 1], strengths[0, 0]] == [0, 0, 0, 0])
    #expect(
      strengths.classes.map { $0.map { [$0.winner, $0.loser] } } == [
        [[1, 2]], [[0, 1], [0, 2]],
      ]
    )
  }

  @Test func `Margins apart by rounding alone are equal`() throws {
    // A beats B by 0.1 + 0.2, and B beats C by 0.3.
    let strengths = strengths(
      try MethodSamples.profile("0.1: A > B = C", "0.2: A > B = C", "0.3: B = A > C")
    )
    #expect(strengths[0, 1] == strengths[1, 2])
    #expect(strengths[0, 2] == 2 && strengths.classCount == 2)
  }

  @Test func `Where all is drawn there are no classes`() throws {
    #expect(strengths(try MethodSamples.profile("1: A = B")).classes.isEmpty)
  }
}
