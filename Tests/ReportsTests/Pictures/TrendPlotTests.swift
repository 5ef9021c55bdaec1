import Testing

@testable import Reports

@Suite struct TrendPlotTests {
  private func row(_ name: String) -> TrendChart.Row {
    .init(name: name, ratio: 1, interval: nil, text: "0.0%", counts: true)
  }

  @Test func aLongPlotHasWordsAtBothEnds() {
    let short = TrendPlot(Array(repeating: row("A"), count: 12), width: 720)
    let long = TrendPlot(Array(repeating: row("A"), count: 13), width: 720)
    #expect(short.height == 12 * 28 + 24)
    #expect(long.height == 13 * 28 + 48)
  }

  @Test func aLongNameMakesItsRowHigher() {
    let long = TrendPlot([row("A name of so many words that it needs two lines")], width: 720)
    #expect(long.height > TrendPlot([row("A")], width: 720).height)
  }

  @Test func noRowsTakeNoRoom() { #expect(TrendPlot([], width: 720).height == 0) }
}
