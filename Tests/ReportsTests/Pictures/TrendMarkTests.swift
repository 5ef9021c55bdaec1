import Testing

@testable import Reports

@Suite struct TrendMarkTests {
  private func reading(
    _ ratio: Double?,
    _ interval: ClosedRange<Double>? = nil,
    counts: Bool = true
  ) -> PictureReading {
    let row = TrendChart.Row(name: "", ratio: ratio, interval: interval, text: "", counts: counts)
    let mark = TrendMark(row, LogScale(holding: [8, 0.125]))
    let plot = Box(x: 100, y: 0, width: 600, height: 100)
    let picture = SVGWriter.picture(id: "a", title: "", summary: "", width: 800, height: 100) {
      mark.draw(&$0, in: plot, at: 50)
    }
    return PictureReading(picture)
  }

  @Test func aRatioIsADotAtItsPlace() {
    let dots = reading(2).all("circle")
    #expect(dots.map { $0.number("cx") } == [500])
    #expect(dots.first?.attributes["fill"] == "currentColor")
  }

  @Test func aChangeThatDoesNotCountIsHollow() {
    #expect(reading(2, counts: false).all("circle").first?.attributes["fill"] == "none")
  }

  @Test func anIntervalIsALineOnBothSidesOfTheDot() {
    let lines = reading(1, 0.5...4).all("line")
    #expect(lines.map { $0.number("x1") } == [395, 300, 405, 600])
    #expect(lines.map { $0.number("x2") } == [300, 300, 600, 600])
  }

  @Test func anIntervalWithinTheDotIsNotSeen() {
    #expect(reading(1, 0.99...1.01).all("line").isEmpty)
  }

  @Test func whatLiesBeyondTheAxisIsAnArrow() {
    let beyond = reading(100, 4...1000)
    #expect(beyond.all("circle").isEmpty)
    #expect(beyond.all("polygon").map { $0.attributes["points"] } == ["707,45 707,55 717,50"])
    #expect(reading(0).all("polygon").map { $0.attributes["points"] } == ["93,45 93,55 83,50"])
  }

  @Test(arguments: [nil, Double.nan, -1])
  func aMissingRatioIsSaid(ratio: Double?) {
    let reading = reading(ratio)
    #expect(reading.texts.map(\.string) == ["no ratio"])
    #expect(reading.all("circle").isEmpty)
  }
}
