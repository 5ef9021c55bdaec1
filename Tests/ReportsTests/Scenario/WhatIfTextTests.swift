import Testing

@testable import Precedence
@testable import Reports

@Suite struct WhatIfTextTests {
  private let all = SampleScenarios.result(
    SampleScenarios.one,
    SampleScenarios.none,
    SampleScenarios.many
  )

  @Test(arguments: [60, 80, 120])
  func `all of it at a width`(width: Int) {
    let text = WhatIfText(width: width).text(all)
    #expect(ReportSample.mismatch(of: text, with: "what-if-\(width).txt") == nil)
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= width) }
  }

  @Test func `one change needs no table of changes`() {
    let text = WhatIfText().text(SampleScenarios.result(SampleScenarios.one))
    #expect(ReportSample.mismatch(of: text, with: "what-if-one.txt") == nil)
  }

  @Test func `the steps account for the whole move`() {
    let text = WhatIfText(showsSteps: true).text(SampleScenarios.result(SampleScenarios.many))
    #expect(ReportSample.mismatch(of: text, with: "what-if-steps.txt") == nil)
  }

  @Test func `nobody to rank is said`() {
    let nobody = SampleScenarios.ranking([], [])
    let outcome = SampleScenarios.outcome("x", nobody, [SampleScenarios.weight], [])
    let text = WhatIfText().text(WhatIfResult(base: nobody, outcomes: [outcome]))
    #expect(text.contains("There is no candidate to rank."))
  }

  @Test func `the width stays within its bounds`() {
    #expect(WhatIfText(width: 1).width == 60)
    #expect(WhatIfText(width: 1000).width == 120)
  }
}
