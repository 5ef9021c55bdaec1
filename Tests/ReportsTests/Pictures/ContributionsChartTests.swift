import TestSupport
import Testing

@testable import Reports

@Suite struct ContributionsChartTests {
  @Test func theWholePicture() {
    let chart = ContributionsChart("What the scores are made of", bars: SampleCharts.bars)
    let file = ProjectFolder.file("Tests/Cases/reports/contributions.svg")
    #expect(GoldenFile(file).mismatch(with: chart.picture.text) == nil)
  }

  @Test func nothingOverlapsAndNothingIsCut() {
    for bars in [SampleCharts.bars, SampleCharts.manyParts, []] {
      let chart = ContributionsChart("Scores", subtitle: ["risk"], bars: bars)
      PictureExpectations.expectSound(PictureReading(chart.picture))
    }
  }

  @Test func anyNumbersAndNamesHaveRoom() {
    let long = String(repeating: "endless ", count: 1250)
    let values: [Double] = [.infinity, .nan, -3, 1e300, 0, 1e-9]
    let parts = values.enumerated().map { (name: "\(long) \($0)", value: $1) }
    let bars = (0..<80).map { _ in ContributionsChart.Bar(long, parts: parts, total: long) }
    let reading = PictureReading(ContributionsChart(long, bars: bars).picture)
    PictureExpectations.expectSound(reading)
    #expect(reading.texts.contains { $0.string == "and 20 more; see the table" })
  }

  @Test func itSaysInWordsWhatItShows() {
    let picture = ContributionsChart("Scores", bars: SampleCharts.bars).picture
    #expect(
      picture.summary.hasPrefix(
        "Burglary, 0.89: Volume 0.25, Trend 0.1, Harm 0.24, Public concern 0.3. Domestic abuse, 0.85:"
      )
    )
    #expect(picture.summary.hasSuffix("Litter, 0."))
  }
}
