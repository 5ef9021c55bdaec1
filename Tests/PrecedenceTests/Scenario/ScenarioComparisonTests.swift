import Diagnostics
import Testing

@testable import Precedence

@Suite struct ScenarioComparisonTests {
  private func outcome(_ changes: (String, String)...) throws -> (AssessmentResult, ScenarioOutcome)
  {
    let scenario = Scenario(
      name: "test",
      changes: changes.map { ScenarioChange(target: $0.0, value: $0.1) }
    )
    let result = try #require(ScenarioSample.simple().whatIf([scenario]).value)
    return (result.base, result.outcomes[0])
  }

  @Test func `moves are those whose place, rating or membership of the shortlist is another`()
    throws
  {
    let (base, outcome) = try outcome(
      ("rising_fast", "off"),
      ("risk.impact", "3"),
      ("shortlist", "5")
    )
    let moved = Set(outcome.moves.map(\.candidate))
    for candidate in base.ranking + base.unranked {
      let after = try #require(outcome.result.candidate(candidate.id))
      let isSame =
        after.place == candidate.place && after.rating == candidate.rating
        && after.isShortlisted == candidate.isShortlisted
      #expect(moved.contains(candidate.id) == !isSame)
    }
    let places = outcome.moves.compactMap(\.after.place)
    #expect(places == places.sorted())
  }

  @Test func `steps end where the scenario ends, and begin with the first change alone`() throws {
    let (_, outcome) = try outcome(
      ("risk.impact", "3"),
      ("volume@*", "x2"),
      ("without.fraud", "yes")
    )
    #expect(!outcome.moves.isEmpty)
    for move in outcome.moves {
      #expect(move.steps.count == 3 && move.alone.count == 3)
      #expect(move.steps.last == move.after)
      #expect(move.steps.first == move.alone.first)
      #expect(move.before != move.after)
    }
  }

  @Test func `a candidate without a place comes last, and one that is out has none`() throws {
    let (_, outcome) = try outcome(("without.burglary", "yes"))
    let last = try #require(outcome.moves.last)
    #expect(last.candidate == "burglary")
    #expect(last.name == "Burglary (invented)")
    #expect(last.after == ScenarioMove.Standing(place: nil, rating: nil, isShortlisted: false))
    #expect(outcome.effects.first?.before == "takes part")
    #expect(outcome.effects.first?.after == "takes no part")
  }

  @Test func `two cuts that pass each other together are made together`() throws {
    let (_, outcome) = try outcome(("cuts.volume.Medium", "600"), ("cuts.volume.High", "700"))
    // The first alone would stand above the second: it can only be made with it.
    for move in outcome.moves {
      #expect(move.steps[0] == move.before && move.alone[0] == move.before)
    }
    #expect(outcome.effects[0].movesAlone == 0)
  }

  @Test func `an effect counts what moves with it alone, and what stays without it`() throws {
    let (_, outcome) = try outcome(("risk.impact", "3"), ("rising_fast", "on"))
    #expect(outcome.effects[1].movesAlone == 0)
    #expect(outcome.effects[1].movesOnlyWithIt == 0)
    // A rating or the shortlist counts like a place, in the effects as in the moves.
    #expect(outcome.effects[0].movesAlone == outcome.moves.count)
    #expect(outcome.effects[0].movesOnlyWithIt == outcome.moves.count)
  }
}
