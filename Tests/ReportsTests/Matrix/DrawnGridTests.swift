import TestSupport
import Testing

@testable import Reports

@Suite struct DrawnGridTests {
  @Test(arguments: [40, 60, 75, 80, 100, 120])
  func `Every line of the grid is as wide as the border`(width: Int) {
    for view in [
      SampleMatrix.usual, SampleMatrix.large, SampleMatrix.strange, SampleMatrix.crowded(500),
    ] {
      let lines = DrawnGrid(view, DrawnLayout.fitting(view, width: width)).lines
      let border = lines.firstIndex { $0.contains("┌") } ?? 0
      let end = lines.firstIndex { $0.contains("└") } ?? 0
      let widths = Set(lines[border...end].map { Columns.count($0) })
      #expect(widths.count == 1)
      #expect(widths.first ?? 0 <= max(width, 44))
      #expect(lines.allSatisfy { Columns.count($0) <= max(width, 44) })
    }
  }

  @Test func `The most serious row is at the top`() {
    let layout = DrawnLayout(rows: .names, isShort: false, labelWidth: 4, cellWidth: 6)
    #expect(
      DrawnGrid(SampleMatrix.empty, layout).lines == [
        "↑ Concern",
        "     ┌────────┬────────┐",
        "Many │ Watch  │ Act    │",
        "     │ 0      │ 0      │",
        "     ├────────┼────────┤",
        "Few  │ Watch  │ Watch  │",
        "     │ 0      │ 0      │",
        "     └────────┴────────┘",
        "       Low      High",
        "                Volume →",
      ]
    )
  }

  @Test func `Random matrices never break the frame`() {
    var random = SplitMix64(seed: 11)
    let words = [
      "a", "低い", "e\u{301}e\u{301}", "منخفض", "Unconscionable", "two words", "\t\u{1B}[31m",
    ]
    func names(_ count: Int) -> [String] {
      (0..<count).map { "\(words[random.below(words.count)]) \($0)" }
    }
    for _ in 0..<60 {
      let (rows, columns) = (2 + random.below(9), 2 + random.below(9))
      let view = SampleMatrix.view(
        title: "Random",
        subtitle: [],
        down: SampleMatrix.axis("Down", SampleMatrix.levels(names(rows))),
        across: SampleMatrix.axis("Across", SampleMatrix.levels(names(columns))),
        ratings: SampleMatrix.levels(names(3)),
        cells: (0..<rows).map { _ in (0..<columns).map { _ in random.below(3) } },
        items: (0..<random.below(60)).map {
          SampleMatrix.item(
            MatrixCode.text($0),
            "1",
            "Name",
            random.below(rows),
            random.below(columns)
          )
        },
        absent: []
      )
      let width = 60 + random.below(61)
      let lines = MatrixDrawing(view).lines(width: width)
      #expect(lines.allSatisfy { Columns.count($0) <= width })
      let framed = lines.filter { $0.contains("│") || $0.contains("─") }
      #expect(Set(framed.map { Columns.count($0) }).count == 1)
    }
  }
}
