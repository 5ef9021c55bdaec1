import Testing

@testable import Precedence
@testable import Reports
@testable import Robustness

@Suite struct WhyTextTests {
  private let result = SampleResult.assessment()

  @Test(arguments: [60, 80, 120])
  func `all of it at a width`(width: Int) {
    let text = WhyText(width: width).text(SamplePair.byRating, SamplePair.swaps, in: result)
    #expect(ReportSample.mismatch(of: text, with: "why-\(width).txt") == nil)
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= width) }
  }

  @Test func `above by a tie-break, and nothing would swap them`() {
    let swaps = SwapResult(
      ahead: "theft",
      behind: "burglary",
      changes: [
        SamplePair.change(.weight(group: "impact", term: "harm"), 2, .impossible),
        SamplePair.change(.cut(factor: "volume", level: "High"), 5, .impossible),
      ]
    )
    let text = WhyText().text(SamplePair.byTieBreak, swaps, in: result)
    #expect(ReportSample.mismatch(of: text, with: "why-tie-break.txt") == nil)
  }

  @Test func `the width stays within its bounds`() {
    #expect(WhyText(width: 1).width == 60)
    #expect(WhyText(width: 1000).width == 120)
  }
}
