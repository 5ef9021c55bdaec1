import Testing

@testable import Precedence
@testable import Reports

@Suite struct PairSummaryTests {
  private func sentences(_ comparison: PairComparison) -> [String] {
    PairSummary(Pair(comparison), in: SampleResult.assessment()).sentences
  }

  @Test func `the key that decides is the reason`() {
    #expect(
      sentences(SamplePair.byRating) == [
        "Theft (place 1) is above Burglary (place 2) because its rating is High against Medium."
      ]
    )
    #expect(
      sentences(SamplePair.byTieBreak) == [
        "Theft (place 1) is above Burglary (place 2) because its volume is 1,122 crimes against "
          + "612 crimes, after the same rating and risk."
      ]
    )
  }

  @Test func `the lowest first is said`() {
    let key = SamplePair.key("cost", "1", "2", isLowestFirst: true, decides: true)
    #expect(
      sentences(SamplePair.comparison(keys: [key])) == [
        "Theft (place 1) is above Burglary (place 2) because its cost is 1 against 2, and the "
          + "lowest comes first."
      ]
    )
  }

  @Test func `a shared place is no order`() {
    #expect(
      sentences(SamplePair.level) == [
        "Theft and Burglary share place 1: they are equal on everything that the order goes by."
      ]
    )
  }

  @Test func `who is not ranked is said with the reason`() {
    let arson = SamplePair.side("arson", "Arson", place: nil, status: .leftOut)
    let wellbeing = SamplePair.side("wellbeing", "Wellbeing", place: nil, status: .notScored)
    #expect(
      sentences(SamplePair.comparison(SamplePair.theft, arson)) == [
        "Theft (place 1) is above Arson because the latter is not ranked. Not ranked: Arson, left "
          + "out by the rule \"not ours\"."
      ]
    )
    #expect(
      sentences(SamplePair.comparison(arson, wellbeing)) == [
        "Neither Arson nor Wellbeing is ranked, so neither is above the other. Not ranked: Arson, "
          + "left out by the rule \"not ours\". Not ranked: Wellbeing, because there is nothing to "
          + "score."
      ]
    )
  }

  @Test func `a long name is given its short one`() {
    let long = SamplePair.side("x", "Theft from shops and from vehicles", place: 1)
    let longer = SamplePair.side("y", "Theft from cars, lorries and vans", place: 2)
    #expect(
      sentences(SamplePair.comparison(long, SamplePair.burglary)) == [
        "Theft from shops and from vehicles (place 1) is above Burglary (place 2).",
        "The longer name is 'x' below.",
      ]
    )
    #expect(sentences(SamplePair.comparison(long, longer)).last == "They are 'x' and 'y' below.")
  }
}
