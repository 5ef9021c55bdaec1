import Testing

@testable import Precedence
@testable import Reports

@Suite struct WhatIfCSVTests {
  @Test func `a row for each candidate of each scenario`() {
    let result = SampleScenarios.result(SampleScenarios.one, SampleScenarios.many)
    #expect(ReportSample.mismatch(of: WhatIfCSV().text(result), with: "what-if.csv") == nil)
  }

  @Test func `who takes no part has a row all the same`() {
    let without = SampleScenarios.outcome(
      "=1+1",
      SampleScenarios.ranking(["theft High yes", "noise Medium yes"], ["dogs"]),
      [],
      []
    )
    let rows = WhatIfCSV().text(SampleScenarios.result(without)).split(separator: "\r\n")
    // The name of a scenario must not run as a formula.
    #expect(rows.last == "'=1+1,fire,Deliberate fires,,,no,2,Medium,yes,")
    #expect(rows.count == 5)
  }
}
