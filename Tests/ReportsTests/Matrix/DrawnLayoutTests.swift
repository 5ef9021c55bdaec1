import Precedence
import Testing

@testable import Reports

@Suite struct DrawnLayoutTests {
  private func layout(_ view: MatrixView, _ width: Int) -> DrawnLayout {
    DrawnLayout.fitting(view, width: width)
  }

  @Test func `Five levels keep their words and ranges from sixty columns on`() {
    for width in [60, 80, 120] {
      let layout = layout(SampleMatrix.usual, width)
      #expect(!layout.isShort)
      #expect(layout.rows == .namesAndRanges)
    }
    #expect(layout(SampleMatrix.usual, 60).cellWidth == 6)
  }

  @Test func `Ten levels are short where there is no room for words`() {
    #expect(
      layout(SampleMatrix.large, 60)
        == DrawnLayout(rows: .namesAndRanges, isShort: true, labelWidth: 8, cellWidth: 3)
    )
    #expect(layout(SampleMatrix.large, 80).isShort)
    #expect(!layout(SampleMatrix.large, 120).isShort)
  }

  @Test func `Labels give way before cells are short`() {
    var levels = SampleMatrix.scale
    levels[0] = .init(name: "Very low", definition: [], range: "unimaginable")
    let view = SampleMatrix.view(
      title: "",
      subtitle: [],
      down: SampleMatrix.axis("Impact", levels),
      across: SampleMatrix.usual.across,
      ratings: SampleMatrix.usual.ratings,
      cells: SampleMatrix.usual.cells,
      items: [],
      absent: []
    )
    #expect(layout(view, 56).rows == .names)
    #expect(!layout(view, 56).isShort)
  }

  @Test func `Whatever the width nothing is less than one column`() {
    for width in -3...60 {
      let layout = layout(SampleMatrix.large, width)
      #expect(layout.cellWidth >= 1)
      #expect(layout.labelWidth >= 1)
    }
  }

  @Test func `A crowded cell is wide instead of high`() {
    #expect(layout(SampleMatrix.crowded(4), 80).cellWidth == 10)
    #expect(layout(SampleMatrix.crowded(40), 80).cellWidth > 20)
    #expect(layout(SampleMatrix.crowded(500), 120).cellWidth == 24)
  }
}
