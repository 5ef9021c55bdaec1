import Robustness
import Testing

@testable import Reports

@Suite struct LeastChangeNotesTests {
  private func change(_ distance: LeastChange.Distance, _ then: Double, _ size: Double)
    -> LeastChange
  {
    LeastChange(
      group: "impact",
      target: .first,
      distance: distance,
      answer: .change(
        size: size,
        shares: [
          .init(term: "concern", now: 0.4, then: then),
          .init(term: "harm", now: 0.6, then: 1 - then),
        ],
        turn: Turn(moves: [], entering: ["abuse"], leaving: ["violence"])
      )
    )
  }

  private func sentences(_ changes: [LeastChange]) -> [String] {
    let result = SampleFirmness.result(leastChanges: changes)
    return LeastChangeNotes(result, ShortNames(result.ranking)).sentences
  }

  @Test func bothDistancesTogetherWhereTheyLeadToTheSame() {
    #expect(
      sentences([change(.total, 0.5, 0.2), change(.euclidean, 0.5, 0.1414)]) == [
        "First place, impact: \"Domestic abuse\" takes first place from \"Violent crime, knives, "
          + "gangs...\" with concern from 40% to 50% and harm from 60% to 50% (20 points in all, "
          + "14.1 points as a distance)."
      ]
    )
  }

  @Test func eachByItselfWhereTheyDoNot() {
    #expect(sentences([change(.total, 0.5, 0.2), change(.euclidean, 0.55, 0.19)]).count == 2)
  }

  @Test func whatNoWeightsChangeIsToldOnce() {
    let changes = LeastChange.Distance.allCases.map {
      LeastChange(group: "impact", target: .shortlist, distance: $0, answer: .impossible)
    }
    #expect(sentences(changes) == ["Shortlist, impact: no weights of this group change it."])
  }

  @Test func whatWasNotWorkedOutSaysWhy() {
    let change = LeastChange(
      group: "impact",
      target: .first,
      distance: .total,
      answer: .notWorkedOut(because: "there are too many weights")
    )
    #expect(
      sentences([change]) == [
        "First place, impact: not worked out, because there are too many weights."
      ]
    )
  }
}
