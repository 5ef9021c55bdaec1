import Testing

@testable import Reports

@Suite struct ContributionLegendTests {
  @Test func namesAreNumberedInTheOrderInWhichTheyAppear() {
    let bars = [
      ContributionsChart.Bar("A", parts: [("Harm", 1), ("Volume", 1)], total: ""),
      ContributionsChart.Bar("B", parts: [("Trend", 1), ("Harm", 1)], total: ""),
    ]
    let legend = ContributionLegend(bars, palette: .cividis, width: 700)
    #expect(["Harm", "Volume", "Trend"].map { legend.number(of: $0) } == [1, 2, 3])
    #expect(legend.colour(of: 1) == Palette.cividis.colours(3)[0])
  }

  @Test func coloursBeginAgainAfterTen() {
    let legend = ContributionLegend(SampleCharts.manyParts, palette: .cividis, width: 700)
    #expect(legend.colour(of: 11) == legend.colour(of: 1))
    #expect(legend.colour(of: 10) != legend.colour(of: 1))
  }

  @Test func namesThatDoNotFitBeginARow() {
    let few = ContributionLegend(SampleCharts.bars, palette: .cividis, width: 700)
    let narrow = ContributionLegend(SampleCharts.bars, palette: .cividis, width: 100)
    #expect(few.height == 17)
    #expect(narrow.height == 4 * 17 + 3 * 6)
  }

  @Test func noBarsHaveNoNames() {
    #expect(ContributionLegend([], palette: .cividis, width: 700).height == 0)
  }
}
