import Testing

@testable import Reports

@Suite struct DrawnLegendTests {
  private func lines(_ view: MatrixView, _ layout: DrawnLayout) -> [String] {
    DrawnLegend(view, layout).lines(width: 60)
  }

  @Test func `Nothing is said twice`() {
    let layout = DrawnLayout(rows: .namesAndRanges, isShort: false, labelWidth: 17, cellWidth: 17)
    #expect(lines(SampleMatrix.usual, layout).isEmpty)
  }

  @Test func `Ranges that the drawing has no room for stand in the legend`() {
    let layout = DrawnLayout(rows: .names, isShort: false, labelWidth: 9, cellWidth: 17)
    #expect(
      lines(SampleMatrix.usual, layout) == [
        "Impact:", "  Very low (below 0.125)", "  Low (0.125 up to 0.375)",
        "  Medium (0.375 up to 0.625)", "  High (0.625 up to 0.875)", "  Very high (0.875 or more)",
      ]
    )
  }

  @Test func `Short forms are explained`() {
    let layout = DrawnLayout(rows: .short, isShort: true, labelWidth: 2, cellWidth: 3)
    let lines = lines(SampleMatrix.usual, layout)
    #expect(lines.prefix(2) == ["Impact:", "  VL = Very low (below 0.125)"])
    #expect(
      lines.suffix(5) == [
        "Ratings:", "  L = Low", "  M = Medium", "  H = High", "  VH = Very high",
      ]
    )
  }

  @Test func `Definitions are always said`() {
    let layout = DrawnLayout(rows: .namesAndRanges, isShort: false, labelWidth: 20, cellWidth: 20)
    #expect(
      lines(SampleMatrix.empty, layout) == [
        "Concern:",
        "  Few (level 1 of 2): one to ten letters",
        "  Many (level 2 of 2): more than ten letters; or a petition",
        "Ratings:",
        "  Watch: look again in a year",
        "  Act",
      ]
    )
  }
}
