import Testing

@testable import Consultation

@Suite struct RespondentBaseTests {
  @Test func `Weights of a survey cost precision, counts of equal ballots do not`() {
    let ballots: [([[Int]], Int)] = [([[0]], 2), ([[1]], 1)]
    let survey = GroupSamples.ranking(ballots, weights: [1, 1, 4])
    #expect(survey.validCount == 3)
    #expect(survey.effectiveBase == 2)
    let counted = GroupSamples.ranking(ballots, form: .preflib, weights: [10, 10, 40])
    #expect(counted.validCount == 60)
    #expect(counted.effectiveBase == 60)
    #expect(GroupSamples.ranking(ballots).effectiveBase == 3)
  }

  @Test func `A group has a say if it has a share and ballots that weigh something`() {
    #expect(GroupSamples.ranking([([[0]], 1)]).hasSay)
    #expect(!GroupSamples.ranking([([[0]], 1)], share: 0).hasSay)
    #expect(!GroupSamples.ranking([([[0]], 1)], share: .infinity).hasSay)
    #expect(!GroupSamples.ranking([([[0]], 1)], weights: [0]).hasSay)
    #expect(!GroupSamples.ranking([]).hasSay)
  }

  @Test func `Everybody is worth any number, a part of few more than of many`() {
    let forum = GroupSamples.ranking([([[0]], 24)], sampling: .everyone)
    #expect(forum.worth(ofBase: 24, people: 24) == .infinity)
    let few = GroupSamples.ranking([([[0]], 250)], population: 2000)
    #expect((few.worth(ofBase: 250, people: 250) - 250 * 1999.0 / 1750).magnitude < 1e-9)
    #expect(GroupSamples.ranking([]).worth(ofBase: 250, people: 250) == 250)
  }

  @Test func `Counts beyond all numbers are no trap`() {
    let group = GroupSamples.ranking([([[0]], 1)], form: .blt, weights: [1e300])
    #expect(group.validCount == 1)
  }
}
