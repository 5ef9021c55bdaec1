import Testing

@testable import Consultation

@Suite struct ColumnContentTests {
  private func content(_ cells: [String], scale: AnswerScale? = nil) -> ColumnContent {
    var scale = scale
    var content = ColumnContent()
    for cell in cells {
      Array(cell.utf8).withUnsafeBufferPointer { content.add($0, scale: &scale) }
    }
    return content
  }

  @Test func `Cells are counted by what they hold`() {
    let scale = AnswerScale(BallotLayout(scale: ["low", "high"]))
    let content = content(
      ["", "n/a", "0", "1", "1.0", "7", "256", "-1", "yes", "No", "a;b", "low", "HIGH", "?"],
      scale: scale
    )
    #expect(content.filled == 12)
    #expect(content.numbers[0] == 1 && content.numbers[1] == 2 && content.numbers[7] == 1)
    #expect(content.otherNumbers == 2)
    #expect(content.numbersAboveOne == 3)
    #expect(content.tickWords == 2)
    #expect(content.lists == 1)
    #expect(content.answers == 2)
  }

  @Test func `A column is readable if most of its cells are, or nobody wrote anything`() {
    let ranks = content(["1", "2", "x"])
    #expect(ranks.isReadable(as: .ranks, boxCount: 2))
    #expect(!ranks.isReadable(as: .ranks, boxCount: 0))
    #expect(ranks.isReadable(as: .ticks, boxCount: 2))
    #expect(!ranks.isReadable(as: .scores, boxCount: 2))
    #expect(content([]).isReadable(as: .ticks, boxCount: 2))
    #expect(!content(["1", "a"]).isReadable(as: .ranks, boxCount: 2))
  }

  @Test func `Ages are no ranks, and what looked like ranks beside them goes too`() {
    let contents = [["1", "2"], ["34", "71"], ["4", "4"], ["2", "1"]].map { content($0) }
    #expect(contents.readable([1, 2, 3, 4], as: .ranks, besides: 0) == [1, 4])
    #expect(contents.readable([1, 3, 4], as: .ranks, besides: 1) == [1, 3, 4])
  }
}
