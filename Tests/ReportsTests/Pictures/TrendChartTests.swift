import TestSupport
import Testing

@testable import Reports

@Suite struct TrendChartTests {
  @Test(arguments: [("trend", SampleCharts.trends), ("trend-wide", SampleCharts.wideTrends)])
  func theWholePicture(name: String, rows: [TrendChart.Row]) {
    let picture = TrendChart(title: "Change on the year before", rows: rows).picture
    let file = ProjectFolder.file("Tests/Cases/reports/\(name).svg")
    #expect(GoldenFile(file).mismatch(with: picture.text) == nil)
  }

  @Test func nothingOverlapsAndNothingIsCut() {
    for rows in [SampleCharts.trends, SampleCharts.wideTrends, []] {
      let picture = TrendChart(title: "Change", subtitle: ["A year"], rows: rows).picture
      PictureExpectations.expectSound(PictureReading(picture))
    }
  }

  @Test func anyNumbersAndNamesHaveRoom() {
    let long = String(repeating: "endless ", count: 1250)
    let ratios: [Double?] = [nil, .nan, -1, 0, 1e-300, 1, 1e300, .infinity]
    let rows = (0..<80).map { index in
      TrendChart.Row(
        name: long,
        ratio: ratios[index % ratios.count],
        interval: index % 3 == 0 ? 0...(.infinity) : nil,
        text: long,
        counts: index % 2 == 0
      )
    }
    let reading = PictureReading(TrendChart(title: long, rows: rows).picture)
    PictureExpectations.expectSound(reading)
    #expect(reading.texts.contains { $0.string == "and 20 more; see the table" })
  }

  @Test func itSaysInWordsWhatItShows() {
    let summary = TrendChart(title: "Change", rows: Array(SampleCharts.trends.prefix(4))).picture
      .summary
    #expect(
      summary
        == "Burglary: +38.0% (941 to 1,299), counts. Domestic abuse: +2.0%, may be chance, does not count. "
        + "Vehicle crime, with thefts of and from vehicles and interference: -38.3%, counts. "
        + "Arson: the count of last year is missing."
    )
  }
}
