import Testing

@testable import Reports

@Suite struct MatrixPictureLegendTests {
  private func words(_ view: MatrixView) -> [String] {
    let colours = Palette.cividis.colours(view.ratings.count)
    let legend = MatrixPictureLegend(view, colours: colours, width: 700)
    return PictureReading(
      PictureStack(width: 700, parts: [legend]).picture(id: "l", title: "", summary: "")
    ).texts.map(\.string)
  }

  @Test func ratingsStandTheMostSeriousFirstWithTheirMeaning() {
    let view = SampleMatrices.sized(2, 2, candidates: 0)
    #expect(
      words(view) == [
        "Ratings", "Medium", "What the partnership does with a candidate rated Medium.", "Low",
        "What the partnership does with a candidate rated Low.", PictureWording.heavyLine,
      ]
    )
  }

  @Test func theArrowIsExplainedIfThereIsOne() {
    let sentence = "An arrow: the candidate is near that edge of its cell."
    #expect(words(SampleMatrices.ordinary).contains { $0.hasPrefix(sentence) })
    #expect(!words(SampleMatrices.sized(2, 2, candidates: 0)).contains { $0.hasPrefix(sentence) })
  }
}
