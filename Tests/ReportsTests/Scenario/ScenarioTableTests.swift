import Testing

@testable import Precedence
@testable import Reports

@Suite struct ScenarioTableTests {
  private func lines(_ result: WhatIfResult, width: Int = 80) -> [[String]] {
    ScenarioTable(ScenarioColumn.all(result), base: result.base).parts(width: width)
  }

  @Test func `what moves says so in words`() {
    #expect(
      lines(SampleScenarios.result(SampleScenarios.many), width: 100) == [
        [
          "Candidate                           As it is    All at once",
          "----------------------------------  ----------  ----------------------------------",
          "Theft from shops and from vehicles  1 High      1",
          "Deliberate fires                    2 Medium    2=",
          "--------------------- as it is, the shortlist of 2 ends here "
            + "---------------------",
          "Noise                               3 Medium    2=, up from 3, joins the shortlist",
          "Dangerous dogs                      not scored  4, newly ranked, Low",
        ]
      ]
    )
  }

  @Test func `more scenarios than fit stand below each other, each beside the ranking as it is`() {
    let many = [SampleScenarios.one, SampleScenarios.none, SampleScenarios.many]
    let result = WhatIfResult(base: SampleScenarios.base, outcomes: many + many)
    let parts = lines(result)
    #expect(parts.count == 3)
    for part in parts {
      #expect(part.first?.contains("As it is") ?? false)
      for line in part { #expect(Columns.count(line) <= 80) }
    }
  }

  @Test func `of many candidates only those that move are shown behind the first`() {
    let ids = (1...40).map { "c\($0) Low\($0 == 1 ? " yes" : "")" }
    let base = SampleScenarios.ranking(ids, [], shortlist: 1)
    let move = SampleScenarios.move("c30", "30 Low", "30 High")
    let outcome = SampleScenarios.outcome("x", base, [], [move])
    let table = lines(WhatIfResult(base: base, outcomes: [outcome]))[0]
    // The head, 25, the line of the shortlist, the one that moves, and the rest in a line.
    #expect(table.count == 2 + 25 + 1 + 1 + 1)
    #expect(table.last?.contains(" and 14 more, which nothing moves ") ?? false)
  }

  @Test func `nobody to rank is said`() {
    let nobody = SampleScenarios.ranking([], [])
    let result = WhatIfResult(base: nobody, outcomes: [])
    #expect(lines(result) == [["There is no candidate to rank."]])
  }

  @Test func `the list ends behind a candidate that is kept on its last place`() throws {
    let ranking = [
      SampleResult.candidate("a", "A", place: 1, isShortlisted: true),
      SampleResult.candidate("b", "B", place: 2, isShortlisted: true, status: .kept),
      SampleResult.candidate("c", "C", place: 3),
    ]
    let base = SampleResult.assessment(shortlist: 2, ranking: ranking, unranked: [], missing: [])
    let outcome = SampleScenarios.outcome("x", base, [], [])
    let table = lines(WhatIfResult(base: base, outcomes: [outcome]))[0]
    let line = try #require(table.firstIndex { $0.contains("ends here") })
    #expect(table[line - 1].hasPrefix("B"))
  }

  @Test func `what a candidate can be is said where its place stays`() {
    let base = SampleScenarios.opened(1...1, 2...2, 2...3)
    let result = WhatIfResult(base: base, outcomes: [SampleScenarios.unsure])
    #expect(
      lines(result)[0].filter { $0.contains("can be") } == [
        "Noise                               3 Medium  3, can be 1 to 3 instead of 2 to 3"
      ]
    )
  }
}
