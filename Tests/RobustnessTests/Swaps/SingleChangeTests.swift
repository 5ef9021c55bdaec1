import Testing

@testable import Robustness

@Suite struct SingleChangeTests {
  @Test func `levels count from 1, other words from 0`() {
    let judged = SingleChange(
      subject: .judgement("concern", candidate: "a"),
      now: 1,
      levels: ["Low", "High"],
      answer: .impossible
    )
    #expect(judged.word(for: 1) == "Low")
    #expect(judged.word(for: 2) == "High")
    #expect(judged.word(for: 3) == nil)
    #expect(judged.word(for: 0) == nil)
    let word = SingleChange(
      subject: .measure("open", candidate: "a"),
      now: 0,
      levels: ["no", "yes"],
      answer: .impossible
    )
    #expect(word.word(for: 0) == "no")
    #expect(word.word(for: 1) == "yes")
  }

  @Test func `a number that is no position has no word`() {
    let change = SingleChange(subject: .weight(group: "g", term: "t"), now: 1, answer: .impossible)
    for number in [1, 1.5, -1, Double.infinity, Double.nan, -9.3e18] {
      #expect(change.word(for: number) == nil)
    }
  }
}
