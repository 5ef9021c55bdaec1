import Testing

@testable import Precedence
@testable import Reports
@testable import Robustness

@Suite struct BriefSectionTests {
  private func candidate(
    _ name: String,
    _ place: Int?,
    shared: Bool = false,
    places: ClosedRange<Int>? = nil,
    listed: Bool = false
  ) -> CandidateResult {
    SampleResult.candidate(
      name,
      name,
      place: place,
      isShared: shared,
      places: places ?? place.map { $0...$0 },
      rating: "High",
      isShortlisted: listed,
      status: place == nil ? .notScored : .ranked
    )
  }

  private func items(
    _ ranking: [CandidateResult],
    unranked: [CandidateResult] = [],
    shortlist: Int? = nil,
    missing: [MissingValue] = [],
    worths: FigureWorths? = nil
  ) -> [String] {
    let result = SampleResult.assessment(
      matrix: nil,
      shortlist: shortlist,
      ranking: ranking,
      unranked: unranked,
      missing: missing
    )
    let material = ReportMaterial(result: result, summary: .nothing, worths: worths)
    return BriefSection(material).section.items
  }

  @Test func aFirmOrderIsSaidToBeFirm() {
    #expect(
      items([candidate("Arson", 1), candidate("Fraud", 2)]) == [
        "First comes Arson (High).",
        "Every place is firm: nothing that the evidence gives as a range, or that the rules leave "
          + "open, could move it.",
        "No evidence is missing.",
      ]
    )
  }

  @Test func sharedPlacesAreNamed() {
    let ranking = [
      candidate("A", 1, shared: true, listed: true), candidate("B", 1, shared: true, listed: true),
      candidate("C, c", 3, shared: true, listed: true),
      candidate("D", 3, shared: true, listed: true), candidate("E", 5),
    ]
    let items = self.items(ranking, shortlist: 3)
    #expect(
      items[0] == "A (High) and B (High) share place 1: the rules cannot tell them apart."
    )
    #expect(
      items[1] == "The shortlist has 3 places: A (High); B (High); C, c (High); and D (High)."
    )
    #expect(
      items[2]
        == "There is not room for all of them: C, c (High); and D (High) share the last place, the "
        + "rules cannot tell them apart, and people have to choose."
    )
    #expect(
      items[3] == "C, c (High); and D (High) share place 3: the rules cannot tell them apart."
    )
  }

  @Test func whatIsOpenIsSaid() {
    let ranking = [
      candidate("A", 1, places: 1...2), candidate("B", 2, places: 1...4), candidate("C", 3),
    ]
    let items = self.items(ranking, unranked: [candidate("D", nil)])
    #expect(
      items[1...3] == [
        "2 of the 3 places are not firm: evidence that is missing or uncertain could still move "
          + "them. Their best and worst places lie 4 apart in all: so many places are in doubt.",
        "No place is less sure than that of B: it could be as high as place 1 or as low as place 4.",
        "First place is not firm. It could also go to: B (High).",
      ]
    )
    #expect(items.last == "Not ranked: D, because there is nothing to score.")
  }

  @Test func oneThatIsOpenIsOne() {
    let items = self.items([candidate("A", 1), candidate("B", 2, places: 2...3), candidate("C", 3)])
    #expect(
      items[1]
        == "1 of the 3 places is not firm: evidence that is missing or uncertain could still move "
        + "that candidate. Its best and worst place lie 1 apart: so many places are in doubt."
    )
    #expect(items[3] == "First place is firm: nobody else could come first.")
  }

  @Test func whatIsMissingIsCounted() {
    let missing = ["a", "b"].map {
      MissingValue(candidate: "A", measure: $0, policy: "neutral", assumed: [])
    }
    #expect(
      items([candidate("A", 1)], missing: missing).last
        == "Evidence is missing for every candidate. What was assumed instead stands under "
        + "\"What was missing and assumed\"."
    )
  }

  @Test func longListsAreCounted() {
    let ranking = (1...20).map { candidate("N\($0)", 1, shared: true, listed: true) }
    let unranked = (1...10).map { candidate("U\($0)", nil) }
    let items = self.items(ranking, unranked: unranked, shortlist: 5)
    #expect(items[0].contains("N8 (High) and 12 more share place 1: "))
    #expect(items[1] == "The shortlist has 5 places: every ranked candidate is on it.")
    #expect(items.last == "2 more candidates likewise.")
    let places = (1...10).flatMap { place in
      (0...1).map { candidate("P\(place)\($0)", 2 * place - 1, shared: true) }
    }
    #expect(self.items(places).contains("6 more places are shared."))
  }

  @Test func theFigureThatSettlesMostIsNamed() {
    let worths = FigureWorths(doubt: 3, figures: [])
    let items = self.items([candidate("A", 1, places: 1...2)], worths: worths)
    #expect(items.contains { $0.hasPrefix("No figure that the evidence could bring") })
  }

  @Test func nobodyIsSaid() {
    let result = SampleResult.assessment(
      ranking: [],
      unranked: [candidate("D", nil)],
      missing: []
    )
    let section = BriefSection(ReportMaterial(result: result, summary: .nothing)).section
    guard case .paragraph(let text) = section.blocks.first, section.blocks.count == 2 else {
      Issue.record("not two blocks")
      return
    }
    #expect(text == "There is no candidate to rank.")
  }

  @Test(arguments: ["worst", "best", "neutral"])
  func aPlaceThatRestsOnAnAssumptionIsNotSaidToBeFirm(policy: String) {
    let assumed = { (name: String) in
      MissingValue(candidate: name, measure: "a", policy: policy, assumed: ["a counted as High"])
    }
    let ranking = [candidate("Drowning", 1), candidate("Fraud", 2), candidate("Noise", 3)]
    let items = self.items(ranking, missing: [assumed("Drowning")])
    #expect(
      items[1...2] == [
        "Nothing that the evidence gives as a range, or that the rules leave open, could move a "
          + "place.",
        "But what is missing of Drowning is assumed: the true figure could move places.",
      ]
    )
    let several = self.items(ranking, missing: [assumed("Drowning"), assumed("Noise")])
    #expect(
      several[2]
        == "But what is missing of Drowning and Noise is assumed: the true figures could move places."
    )
  }

  @Test func aFirstPlaceThatIsFirmSaysWhatIsAssumed() {
    let missing = MissingValue(
      candidate: "A",
      measure: "a",
      policy: "neutral",
      assumed: ["a counted as Low"]
    )
    let ranking = [candidate("A", 1), candidate("B", 2, places: 2...3), candidate("C", 3)]
    let items = self.items(ranking, missing: [missing])
    #expect(
      items[3...4] == [
        "First place is firm: nobody else could come first.",
        "But what is missing of A is assumed: the true figure could move places.",
      ]
    )
  }

  @Test(arguments: [("leave out", ["a left out"]), ("worst", [])])
  func whatNothingIsAssumedForIsNoAssumption(policy: String, assumed: [String]) {
    let missing = MissingValue(candidate: "A", measure: "a", policy: policy, assumed: assumed)
    #expect(items([candidate("A", 1)], missing: [missing])[1].hasPrefix("Every place is firm: "))
  }
}
