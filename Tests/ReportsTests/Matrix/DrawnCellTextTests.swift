import Testing

@testable import Reports

@Suite struct DrawnCellTextTests {
  private let cell = DrawnCellText(width: 8)

  @Test func `A cell says rating, count and codes`() {
    let items = SampleMatrix.usual.items
    #expect(
      cell.lines(rating: "Very high", Array(items.prefix(3))) == ["Very", "high", "3: A↓ B", "C→↑"]
    )
    #expect(cell.lines(rating: "Low", []) == ["Low", "0"])
  }

  @Test func `What does not fit is counted`() {
    let items = SampleMatrix.crowded(500).items
    let lines = cell.lines(rating: "High", items)
    #expect(lines.count == 13)
    let shown = lines[1...11].joined(separator: " ").split(separator: " ").dropFirst()
    #expect(lines.last == "+\(500 - shown.count)")
    #expect(DrawnCellText(width: 10).lines(rating: "High", items).last?.hasSuffix(" more") == true)
    #expect(shown.last.map(String.init) == MatrixCode.text(shown.count - 1))
  }

  @Test func `A long name is cut with an ellipsis`() {
    #expect(cell.name("one two three four five six") == ["one two", "three", "four…"])
    #expect(cell.name("short") == ["short"])
    #expect(cell.name("").isEmpty)
    #expect(cell.showsWhole("one two three"))
    #expect(!cell.showsWhole("one two three four five six"))
    let long = DrawnCellText(width: 3).name(String(repeating: "x", count: 10_000))
    #expect(long == ["xxx", "xxx", "xx…"])
  }
}
