import Testing

@testable import Consultation

@Suite struct ConsultationQuestionTests {
  private func spoiled(_ group: RespondentGroup, _ ballots: [SpoiledBallot]) -> RespondentGroup {
    RespondentGroup(
      name: group.name,
      share: group.share,
      ballots: Ballots(
        form: group.ballots.form,
        profile: group.ballots.profile,
        spoiled: ballots
      ),
      sampling: group.sampling,
      population: group.population,
      weighting: group.weighting
    )
  }

  @Test func `Each group is counted apart and all together`() throws {
    let bad = SpoiledBallot(file: "public.csv", line: 9, reason: .empty, count: 2)
    let public400 = spoiled(GroupSamples.ranking([([[0], [1]], 400)], share: 40), [bad])
    let forum = GroupSamples.ranking(
      [([[1], [0]], 24)],
      name: "forum",
      share: 60,
      sampling: .everyone,
      population: 24
    )
    let count = ConsultationQuestion(
      optionIDs: GroupSamples.options,
      groups: [public400, forum],
      methods: [.plurality, .topTwo]
    ).count()
    #expect(count.options == GroupSamples.options)
    #expect(count.orders.map(\.tiers) == [[[1], [0], [2]]])
    #expect(
      count.lacking.map { "\($0.method.name): \($0.reason)" } == [
        "top two: the ballots hold no answers on a scale"
      ]
    )
    let (first, second) = (try #require(count.groups.first), try #require(count.groups.last))
    #expect(first.orders.map(\.tiers) == [[[0], [1, 2]]])
    #expect(first.cast == 402 && first.valid == 400 && first.spoiled == [bad])
    #expect(first.share == 0.4 && second.share == 0.6)
    #expect(first.tallies.map(\.first) == [400, 0, 0])
    #expect(first.lacking == count.lacking)
    #expect(second.name == "forum" && second.population == 24 && second.sampling == .everyone)
    #expect(count.settings == CountSettings())
  }

  @Test func `Methods that differ are said to differ`() {
    let group = GroupSamples.ranking([([[0], [1], [2]], 5), ([[1], [2], [0]], 4)])
    let count = ConsultationQuestion(
      optionIDs: GroupSamples.options,
      groups: [group],
      methods: [.plurality, .borda(.sharedLeftoverPoints)]
    ).count()
    #expect(count.disagreements.map { [$0.first, $0.second] } == [[0, 1]])
    #expect(count.disagreements.map(\.forFirst) == [[.plurality]])
  }

  @Test func `A raked group says what it is worth`() throws {
    let ballots = SurveySamples.agesAndAreas
    let weighting = Raking(to: RakingTests.reference).weighting(of: ballots).weighting
    let group = RespondentGroup(name: "", ballots: ballots, weighting: weighting)
    let count = ConsultationQuestion(optionIDs: ["asb"], groups: [group], methods: [.plurality])
      .count()
    let found = try #require(count.groups.first)
    #expect((found.effectiveBase - 145.430669).magnitude < 1e-6)
    #expect((found.designEffect - 1.719032182).magnitude < 1e-6)
    #expect(found.valid == 250)
  }

  @Test func `A group without a say is counted by itself all the same`() {
    let silent = GroupSamples.ranking([([[0]], 3)], share: 0)
    let empty = GroupSamples.ranking([], share: 1)
    let count = ConsultationQuestion(
      optionIDs: GroupSamples.options,
      groups: [silent, empty],
      methods: [.plurality]
    ).count()
    #expect(count.groups.map(\.share) == [0, 0])
    #expect(count.groups.map(\.orders.count) == [1, 0])
    #expect(count.orders.isEmpty)
    #expect(count.lacking.map(\.reason) == ["no ballot counts"])
  }
}
