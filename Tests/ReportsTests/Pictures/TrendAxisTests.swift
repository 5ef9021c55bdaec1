import Testing

@testable import Reports

@Suite struct TrendAxisTests {
  private func words(_ ratios: [Double], width: Double) -> [String] {
    let axis = TrendAxis(LogScale(holding: ratios), width: width)
    let picture = SVGWriter.picture(id: "a", title: "", summary: "", width: 900, height: 100) {
      axis.drawLabels(&$0, at: Point(100, 50))
    }
    let texts = PictureReading(picture).texts
    return texts.sorted { $0.box.x < $1.box.x }.map(\.string)
  }

  @Test func aNarrowRangeHasPercentagesBetween() {
    #expect(words([1], width: 340) == ["halved", "-25%", "no change", "+50%", "doubled"])
  }

  @Test func aWideRangeHasSignsWhereWordsHaveNoRoom() {
    #expect(
      words([0.1, 10], width: 300) == ["÷ 8", "÷ 4", "÷ 2", "no change", "× 2", "× 4", "× 8"]
    )
    #expect(words([0.1, 10], width: 600)[2] == "halved")
  }

  @Test func noChangeIsTheHeaviestLine() {
    let axis = TrendAxis(LogScale(holding: []), width: 200)
    let picture = SVGWriter.picture(id: "a", title: "", summary: "", width: 300, height: 100) {
      axis.drawLines(&$0, in: Box(x: 50, y: 0, width: 200, height: 100))
    }
    let lines = PictureReading(picture).all("line")
    #expect(lines.map { $0.number("x1") } == [50, 150, 250])
    #expect(lines.map { $0.number("stroke-width") } == [0.75, 1.5, 0.75])
  }
}
