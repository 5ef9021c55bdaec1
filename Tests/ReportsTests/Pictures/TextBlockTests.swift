import Testing

@testable import Reports

@Suite struct TextBlockTests {
  private func texts(_ block: TextBlock) -> [PictureReading.Text] {
    let picture = SVGWriter.picture(id: "t", title: "", summary: "", width: 300, height: 200) {
      block.draw(&$0, at: Point(20, 30))
    }
    return PictureReading(picture).texts
  }

  @Test func paragraphsStandBelowEachOther() {
    var block = TextBlock(width: 100)
    block.add("Name", .strong, most: 1)
    block.add("", .small, most: 1)
    block.add("a text of two long lines", .small, most: 3)
    #expect(block.height == 16 + 2 * 14)
    let drawn = texts(block)
    #expect(drawn.map(\.string) == ["Name", "a text of two", "long lines"])
    #expect(drawn.allSatisfy { $0.box.y >= 30 && $0.box.bottom <= 30 + block.height })
  }

  @Test func linesAreSetToTheirSide() {
    let letter = TextWidth.of("x", .body)
    let starts: [(SVGText.Anchor, Double)] = [
      (.start, 20), (.middle, 70 - letter / 2), (.end, 120 - letter),
    ]
    for (anchor, left) in starts {
      var block = TextBlock(width: 100, anchor: anchor)
      block.add("x", .body, most: 1)
      let drawn = texts(block).first?.box.x ?? 0
      #expect(abs(drawn - left) < 0.01)
    }
  }
}
