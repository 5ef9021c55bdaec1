import Testing

@testable import Consultation

@Suite struct AnswerScaleTests {
  private func answer(_ text: String, _ layout: BallotLayout) -> MarkCell? {
    var scale = AnswerScale(layout)
    return Array(text.utf8).withUnsafeBufferPointer { scale?.answer($0) }
  }

  private let words = ["Not a problem", "A small problem", "A big problem"]

  @Test func `Words are steps, whatever their capitals and blanks`() {
    let layout = BallotLayout(scale: words)
    #expect(AnswerScale(layout)?.steps == 3)
    #expect(answer("Not a problem", layout) == .number(1))
    #expect(answer("a BIG  problem", layout) == .number(3))
    #expect(answer("huge", layout) == .unreadable)
    #expect(answer("", layout) == .blank)
  }

  @Test func `Numbers are answers of a scale in words only if it has as many steps`() {
    #expect(answer("2", BallotLayout(scale: words)) == .unreadable)
    #expect(answer("2", BallotLayout(scale: words, steps: 3)) == .number(2))
    #expect(answer("2", BallotLayout(scale: words, steps: 5)) == .unreadable)
  }

  @Test func `Numbers are answers of a scale in numbers`() {
    #expect(answer("2", BallotLayout(steps: 5)) == .number(2))
    #expect(answer("x", BallotLayout(steps: 5)) == .unreadable)
  }

  @Test(arguments: [nil, -1, 0, 1, 101, Int.max])
  func `A scale has 2 to 100 steps`(steps: Int?) {
    #expect(AnswerScale(BallotLayout(steps: steps)) == nil)
  }
}
