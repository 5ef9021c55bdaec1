import Testing

@testable import Reports

@Suite struct ChartWordingTests {
  @Test func doublingsHaveTheirWords() {
    let words = (-3...3).map { ChartWording.doublings($0) }
    #expect(words == ["÷ 8", "÷ 4", "halved", "no change", "doubled", "× 4", "× 8"])
    #expect(ChartWording.doublings(1, isShort: true) == "× 2")
  }

  @Test(arguments: [
    (SlopeChart.Line.Move.up(2), "up 2"), (.down(13), "down 13"), (.new, "new"), (.gone, ""),
    (.none, ""),
  ])
  func aMoveHasItsWord(move: SlopeChart.Line.Move, word: String) {
    #expect(ChartWording.move(move) == word)
  }

  @Test func nothingIsSaidToBeNothing() {
    let nothing = "There is nothing to show."
    #expect(ChartWording.barNotes([], shown: 0) == [nothing])
    #expect(ChartWording.slopeNotes([], shown: 0) == [nothing])
    #expect(ChartWording.trendNotes([], shown: 0) == [nothing])
    #expect(ChartWording.trendSummary([]) == nothing)
  }

  @Test func whatIsDrawnIsExplained() {
    let moved = "A thick line: the place changed. A thin line: it did not."
    let alone = Array(SampleCharts.lines.prefix(2))
    #expect(ChartWording.slopeNotes(alone, shown: 2) == [moved])
    #expect(
      ChartWording.slopeNotes(SampleCharts.lines, shown: 8)
        == [moved + " A bar over several dots: they share a place."]
    )
    let counted = Array(SampleCharts.trends.prefix(1))
    #expect(!ChartWording.trendNotes(counted, shown: 1)[0].contains("hollow"))
    #expect(
      ChartWording.trendNotes(SampleCharts.trends, shown: 5)[0]
        .hasSuffix("A hollow dot: the change does not count, by the rules.")
    )
  }
}
