import ScoringKernel
import Testing

@testable import Robustness

struct ShareEventsTests {
  private func events(
    _ target: LeastChange.Target,
    places: [Int],
    listed: [Bool],
    shortlist: Int,
    hasThree: Bool = false,
    _ columns: [[Double]]
  ) throws -> ShareEvents {
    var plan = ShareFormsTests.plan()
    plan.ranking.shortlist = shortlist
    if hasThree { plan.groups[0].terms.append(.init(.criterion(CriterionIndex(2)))) }
    let (forms, table) = try ShareFormsTests.forms(plan, 0, columns)
    let division = ShareCells(forms, table)
    let cells = try places.indices.map { try #require(division.cells($0)) }
    let outcome = RankingOutcome(places: places, isShortlisted: listed)
    return ShareEvents(target, outcome, forms, cells, table)
  }

  @Test func `the first place may go to whoever can get level, and to nobody else`() throws {
    // The third is behind whatever the shares.
    let events = try events(
      .first,
      places: [1, 2, 3],
      listed: [true, true, true],
      shortlist: 3,
      [[3, 2, 1], [1, 2, 1], [3, 3, 1]]
    )
    #expect(events.obstacle == nil)
    #expect(events.events.map { $0.rival?.row } == [1])
    #expect(events.events.map(\.subject.row) == [0])
    // From (3/4, 1/4) to a half each.
    #expect(abs((events.events[0].bounds[.total] ?? 0) - 0.5) < 1e-12)
  }

  @Test func `of two in the first place either may get ahead`() throws {
    let events = try events(
      .first,
      places: [1, 1],
      listed: [true, true],
      shortlist: 2,
      [[3, 2], [1, 2], [3, 3]]
    )
    #expect(events.events.map(\.isStrict) == [true, true])
  }

  @Test func `of more than there are places one falls out if all others get ahead`() throws {
    let events = try events(
      .shortlist,
      places: [1, 1, 3],
      listed: [true, true, false],
      shortlist: 1,
      [[3, 2, 1], [1, 2, 1], [3, 3, 3]]
    )
    #expect(events.events.filter { $0.rival == nil }.map(\.others) == [[1], [0]])
  }

  @Test func `numbers that cannot be compared stand in the way`() throws {
    let events = try events(
      .first,
      places: [1, 2],
      listed: [true, true],
      shortlist: 2,
      hasThree: true,
      [[2, 3], [.nan, 1], [4, 3]]
    )
    #expect(events.obstacle == ShareEvents.bent)
    let tied = try self.events(
      .shortlist,
      places: [1, 1, 3],
      listed: [true, true, false],
      shortlist: 1,
      hasThree: true,
      [[2, 3, 1], [.nan, 1, 1], [4, 3, 1]]
    )
    #expect(tied.obstacle == ShareEvents.bent)
  }
}
