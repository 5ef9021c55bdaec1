import TestSupport
import Testing

@testable import Precedence
@testable import Reports

@Suite struct TrackingTextTests {
  @Test(arguments: [60, 80, 120])
  func `the whole report at a width`(width: Int) {
    let result = SampleTargets.result([SampleTargets.year, SampleTargets.quarters])
    let text = TrackingText(width: width).text(result)
    #expect(ReportSample.mismatch(of: text, with: "tracking-\(width).txt") == nil)
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= width) }
  }

  @Test(arguments: [(-3, 60), (99, 99), (5000, 120)])
  func `the width stays within its bounds`(asked: Int, given: Int) {
    #expect(TrackingText(width: asked).width == given)
  }

  @Test func `a name cannot move the cursor of a terminal`() {
    let row = SampleTargets.row("A\u{1B}[2J", from: 1, to: 1, [1])
    let targets = SampleTargets.targets([row], name: "B\u{1B}[2J")
    let text = TrackingText().text(SampleTargets.result([targets]))
    #expect(!text.contains("\u{1B}"))
  }
}
