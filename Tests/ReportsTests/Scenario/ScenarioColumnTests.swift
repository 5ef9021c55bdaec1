import Testing

@testable import Precedence
@testable import Reports

@Suite struct ScenarioColumnTests {
  @Test func `scenarios of one name are numbered`() {
    let result = SampleScenarios.result(
      SampleScenarios.one,
      SampleScenarios.none,
      SampleScenarios.one
    )
    #expect(
      ScenarioColumn.all(result).map(\.title) == [
        "Concern counts double (1)", "Fewer fires", "Concern counts double (2)",
      ]
    )
  }

  @Test func `a name is one line`() {
    let result = SampleScenarios.result(
      SampleScenarios.outcome("a\nname", SampleScenarios.base, [], [])
    )
    #expect(ScenarioColumn.all(result).map(\.title) == ["a name"])
  }

  @Test func `a shortlist may be there in one of the two only`() throws {
    let base = SampleScenarios.ranking(["theft High"], [], shortlist: nil)
    let without = SampleScenarios.outcome("x", base, [], [])
    let with = SampleScenarios.outcome("y", SampleScenarios.base, [], [])
    let columns = ScenarioColumn.all(WhatIfResult(base: base, outcomes: [without, with]))
    #expect(columns.map(\.hasShortlist) == [false, true])
    let all = SampleScenarios.ranking(["theft High yes", "noise Low yes"], [], shortlist: 6)
    let everybody = SampleScenarios.outcome("z", all, [], [])
    let result = WhatIfResult(base: all, outcomes: [everybody])
    #expect(ScenarioColumn.all(result).map(\.hasShortlist) == [false])
  }

  @Test func `a range of places changes only where the place stays`() {
    let base = SampleScenarios.opened(1...1, 2...2, 2...3)
    let columns = ScenarioColumn.all(WhatIfResult(base: base, outcomes: [SampleScenarios.unsure]))
    let changes = base.ranking.map { columns[0].rangeChange(of: $0) }
    #expect(changes[0] == nil && changes[1] == nil)
    #expect(changes[2]?.0 == 2...3 && changes[2]?.1 == 1...3)
    let moved = SampleScenarios.outcome(
      "moved",
      SampleScenarios.ranking(["noise Medium", "theft Medium"], []),
      [],
      []
    )
    let other = ScenarioColumn.all(WhatIfResult(base: base, outcomes: [moved]))
    #expect(base.ranking.allSatisfy { other[0].rangeChange(of: $0) == nil })
  }
}
