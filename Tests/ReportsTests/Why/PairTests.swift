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

  @Test func `a wide id is cut at the head of a column, unless both would look the same`() {
    func pair(_ one: String, _ other: String) -> Pair {
      let name = "Fly tipping, anti-social behaviour and road safety"
      return Pair(
        SamplePair.comparison(
          SamplePair.side(one, name, place: 1),
          SamplePair.side(other, name, place: 2)
        )
      )
    }
    let cut = pair("fly-tipping-asb-rural-road", "wellbeing")
    #expect(cut.aheadTitle == "fly-tipping-asb-rural-r…")
    #expect(cut.behindTitle == "wellbeing")
    let alike = pair("fly-tipping-asb-rural-road", "fly-tipping-asb-rural-rough")
    #expect(alike.aheadTitle == "fly-tipping-asb-rural-road")
  }
}
