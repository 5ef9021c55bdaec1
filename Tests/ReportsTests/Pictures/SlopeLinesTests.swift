import Testing

@testable import Reports

@Suite struct SlopeLinesTests {
  private func reading(_ lines: [SlopeChart.Line]) -> PictureReading {
    PictureReading(SlopeChart(title: "", left: "Old", right: "New", lines: lines).picture)
  }

  @Test func thoseThatMovedHaveThickLines() {
    let lines = reading(SampleCharts.lines).all("line")
    let slopes = lines.filter { $0.number("x1") < $0.number("x2") }
    #expect(slopes.count == 6)
    #expect(slopes.filter { $0.number("stroke-width") > 2 }.count == 4)
    let bars = lines.filter { $0.number("x1") == $0.number("x2") }
    #expect(bars.count == 2)
  }

  @Test func everyCandidateHasADotOnEachOfItsSides() {
    #expect(reading(SampleCharts.lines).all("circle").count == 14)
  }

  @Test func everyChangeIsSaid() {
    let words = Set(reading(SampleCharts.lines).texts.map(\.string))
    for word in ["up 1", "down 3", "new", "gone"] { #expect(words.contains(word)) }
  }

  @Test func noLinesTakeNoRoom() {
    #expect(SlopeLines(SlopeOrder([]), left: "A", right: "B", width: 700).height == 0)
  }
}
