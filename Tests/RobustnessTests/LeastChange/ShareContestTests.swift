import ScoringKernel
import Testing

@testable import Robustness

struct ShareContestTests {
  private func contest(_ columns: [[Double]], _ keys: [RankingPlan.Key]) throws -> ShareContest {
    var plan = ShareFormsTests.plan()
    plan.ranking.keys = keys
    plan.matrix = Matrix(
      down: .criterion(CriterionIndex(0)),
      across: .criterion(CriterionIndex(1)),
      downCount: 3,
      acrossCount: 3,
      cells: .init(repeating: 0, count: 9),
      ratingCount: 2
    )
    let (forms, table) = try ShareFormsTests.forms(plan, 0, columns)
    return ShareContest(forms, (0, false), with: (1, false), table)
  }

  private let inner = RankingPlan.Key(.factor(.group(GroupIndex(0))))
  private let whole = SharePolytope(count: 2)

  @Test func `keys that say nothing are dropped, fixed ones decide`() throws {
    let measure = RankingPlan.Key(.measure(MeasureIndex(2)), isLowestFirst: true)
    let contest = try contest([[3, 3], [2, 2], [4, 5]], [inner, measure])
    #expect(contest.keys == [.fixed(1)])
    #expect(contest.first(nil, nil) == .fixed(1))
    #expect(contest.part(of: whole, nil, nil, isStrict: true) == whole)
  }

  @Test func `a missing number is behind`() throws {
    let measure = RankingPlan.Key(.measure(MeasureIndex(2)))
    #expect(try contest([[3, 3], [2, 2], [.nan, 5]], [measure]).keys == [.fixed(-1)])
    #expect(try contest([[3, .nan], [2, .nan], [5, 5]], [inner]).keys == [.fixed(1)])
  }

  @Test func `a sum decides where it can, and leaves its edge to the next key`() throws {
    // Ahead by the first share alone.
    let ahead = try contest([[3, 1], [2, 2], [5, 5]], [inner])
    #expect(ahead.keys == [.sum([1, 0])])
    #expect(ahead.part(of: whole, nil, nil, isStrict: true)?.sides == [.init([1, 0], .above)])
    let behind = try contest([[1, 3], [2, 2], [5, 5]], [inner])
    #expect(behind.part(of: whole, nil, nil, isStrict: true) == nil)
    #expect(behind.part(of: whole, nil, nil, isStrict: false)?.sides == [.init([-1, 0], .level)])
  }

  @Test func `ratings go first where they are the first key`() throws {
    let rating = RankingPlan.Key(.rating)
    let contest = try contest([[3, 1], [1, 3], [5, 5]], [rating, inner])
    #expect(contest.first(2, 1) == .fixed(1))
    #expect(contest.first(nil, 1) == .fixed(-1))
    #expect(contest.first(1, 1) == .sum([1, -1]))
    #expect(contest.part(of: whole, 0, 1, isStrict: false) == nil)
    #expect(contest.part(of: whole, 1, 0, isStrict: true) == whole)
  }

  @Test func `numbers divided by different sums cannot be compared`() throws {
    var plan = ShareFormsTests.plan()
    plan.groups[0].terms.append(.init(.criterion(CriterionIndex(2))))
    plan.ranking.keys = [inner]
    let (forms, table) = try ShareFormsTests.forms(plan, 0, [[3, 1], [.nan, 2], [4, 5]])
    let contest = ShareContest(forms, (0, false), with: (1, false), table)
    #expect(contest.keys == [.bent])
    #expect(contest.part(of: SharePolytope(count: 3), nil, nil, isStrict: false) == nil)
  }
}
