import Testing

@testable import Precedence
@testable import Reports

@Suite struct ComparisonTextTests {
  @Test(arguments: [60, 80, 120])
  func `all of it at a width`(width: Int) {
    let text = ComparisonText(width: width).text(SampleComparisons.all)
    #expect(ReportSample.mismatch(of: text, with: "comparison-\(width).txt") == nil)
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= width) }
  }

  @Test func `nothing differs`() {
    #expect(
      ComparisonText().text(SampleComparisons.same) == """
        What changed
        Before: last year, Themes 2021/22, Testshire
        After: this year, Themes 2021/22, Testshire
        Rules: Test rules, version 2 (rules/rules.yaml)

        Nothing differs: the two say the same.

        """
    )
  }

  @Test func `nobody moves though something differs`() {
    let text = ComparisonText().text(SampleComparisons.idle)
    #expect(text.contains("\nEvery candidate stands where it stood, though one thing is different.\n"))
    #expect(!text.contains("Places, step by step"))
  }

  @Test func `steps that undo each other are shown`() {
    let text = ComparisonText().text(SampleComparisons.cancelling)
    #expect(text.contains("moved back by another"))
    #expect(text.contains("same    1: up 1; 2: down 1"))
  }

  @Test func `the width stays within its bounds`() {
    #expect(ComparisonText(width: 1).width == 60)
    #expect(ComparisonText(width: 1000).width == 120)
  }
}
