import Testing

@testable import Reports

@Suite struct MatrixCellTests {
  private func cell(_ count: Int, width: Double = 100) -> MatrixCell {
    let items = (0..<count).map { SampleMatrices.item($0, "Candidate \($0)", "\($0)", 0, 0) }
    return MatrixCell(rating: "Very high", items: items, width: width, ink: .black)
  }

  private func words(_ cell: MatrixCell) -> [String] {
    let picture = SVGWriter.picture(id: "c", title: "", summary: "", width: 200, height: 2000) {
      cell.drawWords(&$0, at: Point(0, 0))
      cell.drawChips(&$0, at: Point(0, 0))
    }
    return PictureReading(picture).texts.map(\.string)
  }

  @Test func itSaysTheRatingTheCountAndTheCodes() {
    #expect(words(cell(0)) == ["Very high", "none"])
    #expect(words(cell(1)) == ["Very high", "1 candidate", "A"])
    #expect(words(cell(2)) == ["Very high", "2 candidates", "A", "B"])
  }

  @Test func aCellGrowsWithItsCandidates() {
    let heights = [0, 1, 4, 5, 40].map { cell($0).height }
    #expect(heights == heights.sorted())
    #expect(heights[2] == heights[1])
    #expect(heights[4] > 200)
  }

  @Test func moreThanSixtyAreCounted() {
    let words = words(cell(70))
    #expect(words.count == 2 + 60 + 1)
    #expect(words[2] == "and 10 more")
  }
}
