import Testing

@testable import Reports

@Suite struct ContributionBarsTests {
  private func bars(_ bars: [ContributionsChart.Bar]) -> ContributionBars {
    let legend = ContributionLegend(bars, palette: .cividis, width: 720)
    return ContributionBars(bars, legend: legend, width: 720)
  }

  @Test func aBarWithNumbersBelowItIsHigher() {
    let wide = bars([SampleCharts.bar("A", [1, 1, 1, 1], "4")])
    let narrow = bars([SampleCharts.bar("A", [1, 0.001, 1, 1], "3.001")])
    #expect(wide.height == ContributionBars.barHeight)
    #expect(narrow.height > wide.height)
  }

  @Test func theLongestBarFillsTheRoomAndOthersAreInProportion() {
    let chart = ContributionsChart(
      "Scores",
      bars: [SampleCharts.bar("A", [3, 1, 0, 0], "4"), SampleCharts.bar("B", [1, 1, 0, 0], "2")]
    )
    let rectangles = PictureReading(chart.picture).all("rect").filter { $0.number("height") == 22 }
    let widths = rectangles.map { $0.number("width") }
    #expect(widths.count == 4)
    #expect(abs(widths[0] - 3 * widths[1]) < 0.02)
    #expect(abs(widths[2] - widths[1]) < 0.02)
    #expect(abs(widths[0] + widths[1] - 446) < 0.02)
  }

  @Test func noBarsTakeNoRoom() { #expect(bars([]).height == 0) }

  @Test func onlyNumbersAboveNoughtAreDrawn() {
    let parts = [1, -1, .nan, .infinity].map { (name: "x", value: $0) }
    #expect(ContributionsChart.Bar("A", parts: parts, total: "").length == 1)
  }
}
