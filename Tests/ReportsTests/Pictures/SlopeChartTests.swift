import TestSupport
import Testing

@testable import Reports

@Suite struct SlopeChartTests {
  private func chart(_ lines: [SlopeChart.Line]) -> SVGPicture {
    SlopeChart(title: "Places in two years", left: "2020/21", right: "2021/22", lines: lines)
      .picture
  }

  @Test func theWholePicture() {
    let file = ProjectFolder.file("Tests/Cases/reports/slope.svg")
    #expect(GoldenFile(file).mismatch(with: chart(SampleCharts.lines).text) == nil)
  }

  @Test func nothingOverlapsAndNothingIsCut() {
    let tied = (1...30).map { SampleCharts.line("Candidate \($0)", 1, 1, "1=", "1=") }
    let gone = (1...3).map { (place: Int) in
      SampleCharts.line("Candidate \(place)", place, nil, "\(place)", "")
    }
    for lines in [SampleCharts.lines, tied, gone, []] {
      PictureExpectations.expectSound(PictureReading(chart(lines)))
    }
  }

  @Test func endlessNamesAndManyCandidatesHaveRoom() {
    let long = String(repeating: "endless ", count: 1250)
    let lines = (1...500).map { (place: Int) in
      SampleCharts.line(long, place, 501 - place, "\(place)", "\(501 - place)")
    }
    let picture = SlopeChart(title: long, left: long, right: long, lines: lines).picture
    let reading = PictureReading(picture)
    PictureExpectations.expectSound(reading)
    #expect(reading.texts.contains { $0.string == "and 440 more; see the table" })
    #expect(reading.texts.contains { $0.string == "up 499" })
  }

  @Test(
    arguments: [
      (1, 3, .down(2)), (3, 1, .up(2)), (2, 2, .none), (nil, 1, .new), (1, nil, .gone),
      (nil, nil, .none),
    ] as [(Int?, Int?, SlopeChart.Line.Move)]
  )
  func aLineMoves(left: Int?, right: Int?, move: SlopeChart.Line.Move) {
    #expect(SampleCharts.line("A", left, right, "", "").move == move)
  }

  @Test func itSaysInWordsWhatItShows() {
    let expected =
      "Places in 2020/21, then in 2021/22. Burglary goes from 1 to 2=. Domestic abuse goes from 2 to 1. "
      + "Vehicle crime, with thefts of and from vehicles and interference goes from 3= to 2=. "
      + "Anti-social behaviour goes from 3= to 6. Arson stays at 5. Litter is gone from 6. Fraud is new at 2=. "
      + "Knife crime stays at 7."
    #expect(chart(SampleCharts.lines).summary == expected)
  }
}
