import Testing

@testable import Precedence
@testable import Reports

@Suite struct PairTests {
  private func pair(_ one: String, _ other: String) -> Pair {
    Pair(
      SamplePair.comparison(
        SamplePair.side("a", one, place: 1),
        SamplePair.side("b", other, place: 2)
      )
    )
  }

  @Test func `a short name stands in tables, a long one gives way to the id`() {
    let pair = pair("Theft", "Theft from shops and from vehicles")
    #expect(pair.ahead == "Theft")
    #expect(pair.behind == "b")
    #expect(["a", "b", "c"].map(pair.label) == ["Theft", "b", "c"])
  }

  @Test func `names that are the same tell nothing apart`() {
    let pair = pair("Theft", "Theft")
    #expect(pair.ahead == "a")
    #expect(pair.behind == "b")
  }
}
