import Testing

@testable import Robustness

@Suite struct StatedWeightsTextTests {
  private func meaning(_ text: String) -> StatedWeightsText.Meaning {
    StatedWeightsText(text).meaning
  }

  private func word(_ text: String, _ start: Int) -> StatedWeightsText.Word {
    .init(text: text, range: start..<(start + text.utf8.count))
  }

  @Test func namesKeepTheirPlaces() {
    #expect(
      meaning(" risk . concern = 20% .. 60% ")
        == .interval(group: word("risk", 1), term: word("concern", 8), 0.2...0.6)
    )
    #expect(
      meaning("risk: a > b = c")
        == .order(group: word("risk", 0), [[word("a", 6)], [word("b", 10), word("c", 14)]])
    )
  }

  @Test func eitherEndMayBeLeftOut() {
    #expect(
      meaning("a.b=0.25..") == .interval(group: word("a", 0), term: word("b", 2), 0.25...1)
    )
    #expect(meaning("a.b=..25%") == .interval(group: word("a", 0), term: word("b", 2), 0...0.25))
  }

  @Test func wholeGroups() {
    #expect(meaning("a: as written") == .whole(group: word("a", 0), .asWritten))
    #expect(meaning("a:any") == .whole(group: word("a", 0), .uniform))
  }

  @Test func whatIsNone() {
    #expect(meaning("a.b=3%..2%") == .backwards)
    #expect(meaning("a.b=0%..101%") == .beyond)
    #expect(meaning("a") == .unreadable)
    #expect(meaning("\u{1F600}") == .unreadable)
  }
}
