import Robustness
import Testing

@testable import Reports

@Suite struct SensitivityTextTests {
  @Test(arguments: [60, 80, 120])
  func theWholeReport(width: Int) {
    let text = SensitivityText(width: width, showsPairs: true).text(SampleFirmness.result())
    #expect(ReportSample.mismatch(of: text, with: "sensitivity-\(width).txt") == nil)
  }

  @Test func nothingFragileAndNothingDrawn() {
    let text = SensitivityText().text(
      SampleFirmness.result(
        weights: [SampleFirmness.weights[2]],
        leastChanges: [SampleFirmness.leastChanges[2]],
        thresholds: [SampleFirmness.thresholds[0]],
        removals: [],
        draws: nil,
        figures: SampleFirmness.noDoubt
      )
    )
    #expect(ReportSample.mismatch(of: text, with: "sensitivity-firm.txt") == nil)
  }

  @Test func theWidthIsBroughtInside() {
    #expect(SensitivityText(width: 5).width == RankingText.widths.lowerBound)
    #expect(SensitivityText(width: 500).width == RankingText.widths.upperBound)
  }

  @Test func noLineIsWiderThanThePage() {
    let text = SensitivityText(width: 60, showsPairs: true).text(SampleFirmness.result())
    #expect(text.split(separator: "\n").allSatisfy { Columns.count($0) <= 60 })
  }

  @Test func pairsAreToldOnRequest() {
    let text = SensitivityText().text(SampleFirmness.result())
    #expect(!text.contains("ahead of each other one"))
  }
}
