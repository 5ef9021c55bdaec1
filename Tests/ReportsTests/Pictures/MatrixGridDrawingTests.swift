import Testing

@testable import Reports

@Suite struct MatrixGridDrawingTests {
  private func reading(_ view: MatrixView) -> PictureReading {
    let grid = MatrixPictureGrid(view, colours: Palette.cividis.colours(view.ratings.count))
    let part = MatrixGridDrawing(grid: grid)
    return PictureReading(
      PictureStack(width: grid.width, parts: [part]).picture(id: "g", title: "", summary: "")
    )
  }

  @Test func everyThresholdIsALineWithItsNumber() {
    let reading = reading(SampleMatrices.sized(3, 4, candidates: 0))
    let words = reading.texts.map(\.string)
    // Two between the three levels that go up, three between the four that go across.
    #expect(words.filter { $0 == "0.1" }.count == 2)
    #expect(words.filter { $0 == "0.3" }.count == 1)
    let ticks = reading.all("line").filter {
      $0.attributes["stroke"] == "currentColor" && $0.attributes["stroke-opacity"] == nil
    }
    #expect(ticks.count == 5)
  }

  @Test func aHeavyLineStandsWhereTheRatingChanges() {
    let heavy = reading(SampleMatrices.sized(2, 2, candidates: 0)).all("line")
      .filter { $0.number("stroke-width") == 2 }
    #expect(heavy.count == 2)
  }

  @Test func theAxesHaveTheirNames() {
    let words = reading(SampleMatrices.ordinary).texts.map(\.string)
    #expect(words.contains("Impact →"))
    #expect(words.contains("Likelihood →"))
  }

  @Test func withoutNumbersThereAreNoTicks() {
    let lines = reading(SampleMatrices.judged).all("line")
    let ticks = lines.filter {
      $0.attributes["stroke"] == "currentColor" && $0.attributes["stroke-opacity"] == nil
    }
    #expect(ticks.isEmpty)
  }
}
