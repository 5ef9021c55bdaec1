import ScoringKernel
import Testing

@testable import Robustness

@Suite struct PlacesInDoubtTests {
  /// Cards of a plan that ranks by its only measure.
  private func cards(_ low: [Double], _ high: [Double], _ likely: [Double]) throws -> CornerCards {
    let plan = Plan(
      measures: [Measure()],
      ranking: RankingPlan(keys: [.init(.measure(MeasureIndex(0)))])
    )
    var evaluator = try Evaluator(plan)
    func card(_ values: [Double]) throws -> Scorecard {
      let table = try #require(MeasureTable(columns: [values]))
      return evaluator.scorecard(table, detail: .keys)
    }
    return CornerCards(low: try card(low), high: try card(high), likely: try card(likely))
  }

  @Test func `doubt is worst place less best place, summed`() throws {
    // The first may be anything from 1 to 4, the second is 3, the third 2.
    let places = PlacesInDoubt(try cards([1, 3, 2], [4, 3, 2], [2, 3, 2]), shortlist: 1)
    #expect(places.places == [1...3, 1...2, 2...3])
    #expect(places.doubt == PlacesInDoubt.Doubt(places: 4, open: 2))
  }

  @Test func `without a shortlist nobody's membership is open`() throws {
    let places = PlacesInDoubt(try cards([1, 3], [4, 3], [2, 3]), shortlist: nil)
    #expect(places.doubt == PlacesInDoubt.Doubt(places: 2, open: 0))
  }

  @Test func `a candidate put in anew takes the place of what was known`() throws {
    var places = PlacesInDoubt(try cards([1, 3], [4, 3], [2, 3]), shortlist: 1)
    let before = places.comparisons(of: CandidateIndex(0))
    places.replace(with: try cards([4], [4], [4]))
    #expect(places.doubt == PlacesInDoubt.Doubt(places: 0, open: 0))
    #expect(before == [0, 1, -1, -1])
    #expect(places.comparisons(of: CandidateIndex(0)) == [0, 1, 1, 1])
  }

  @Test func `whoever has nothing to rank by has no place and no doubt`() throws {
    let places = PlacesInDoubt(try cards([1, .nan], [4, .nan], [2, .nan]), shortlist: 1)
    #expect(places.places == [1...1, nil])
  }

  @Test func `levels and rules are told apart where the places are not`() throws {
    let rule = Rule(
      condition: Condition(
        atoms: [
          .compare(
            Program([.measure(MeasureIndex(0))]),
            .greater,
            Program([.number(7)])
          )
        ],
        steps: [.atom(0)]
      ),
      effects: [.flag]
    )
    let plan = Plan(
      measures: [Measure()],
      criteria: [
        Criterion(
          measure: MeasureIndex(0),
          kind: .cuts([3], isLowerWorse: false),
          levelScores: [1, 2]
        )
      ],
      rules: [rule],
      ranking: RankingPlan(keys: [.init(.factor(.criterion(CriterionIndex(0))))])
    )
    var evaluator = try Evaluator(plan)
    let table = try #require(MeasureTable(columns: [[1, 5, 9]]))
    let card = evaluator.scorecard(table)
    let cards = CornerCards(low: card, high: card, likely: card)
    #expect(cards.steps(of: CandidateIndex(0)) == [0, -1, 0, -1, 0, -1])
    #expect(cards.steps(of: CandidateIndex(1)) == [1, -1, 1, -1, 1, -1])
    #expect(cards.steps(of: CandidateIndex(2)) == [1, 1, 1, 1, 1, 1])
    let keys = evaluator.scorecard(table, detail: .keys)
    let short = CornerCards(low: keys, high: keys, likely: keys)
    #expect(short.steps(of: CandidateIndex(2)).isEmpty)
  }
}
