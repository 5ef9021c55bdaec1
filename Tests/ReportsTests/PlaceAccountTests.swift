import Testing

@testable import Precedence
@testable import Reports

@Suite struct PlaceAccountTests {
  private func account(_ id: String, _ result: AssessmentResult = SampleResult.assessment())
    -> String
  {
    guard let candidate = result.candidate(id) else { return "no such candidate" }
    return ReportSample.text(width: 120) { PlaceAccount(candidate, in: result).write(to: &$0) }
  }

  private func candidate(
    _ id: String,
    place: Int,
    risk: Double,
    volume: String = "5 crimes",
    decidedBy: RankingKey?
  ) -> CandidateResult {
    SampleResult.candidate(
      id,
      id.uppercased(),
      place: place,
      places: place...place,
      rating: "High",
      score: risk,
      decidedBy: decidedBy,
      measures: [
        MeasureResult(
          id: "volume",
          value: 5,
          interval: nil,
          text: volume,
          unit: "crimes",
          origin: .stated(file: "a.yaml", line: 1)
        )
      ],
      levels: [SampleResult.level("volume", "High", 3)],
      groups: [SampleResult.group("risk", [], risk)]
    )
  }

  @Test func theKeyThatDecidedIsShownAgainstBothNeighbours() {
    let result = SampleResult.assessment(
      ranking: [
        candidate("a", place: 1, risk: 0.5834, decidedBy: nil),
        candidate("b", place: 2, risk: 0.5832, decidedBy: SampleResult.keys[1]),
        candidate("c", place: 3, risk: 0.25, decidedBy: SampleResult.keys[1]),
      ]
    )
    #expect(
      account("b", result) == """

        Place
        -----
        Behind 'A' (place 1): risk 0.5832 against 0.5834, after the same rating.
        Before 'C' (place 3): risk 0.58 against 0.25, after the same rating.
        No missing or uncertain evidence can change place 2.

        """
    )
  }

  @Test func aMeasureDecidesWhereItsCriterionIsEqual() {
    let result = SampleResult.assessment(
      ranking: [
        candidate("a", place: 1, risk: 0.5, volume: "9 crimes", decidedBy: nil),
        candidate("b", place: 2, risk: 0.5, decidedBy: SampleResult.keys[2]),
      ]
    )
    #expect(
      account("b", result).contains(
        "Behind 'A' (place 1): volume 5 crimes against 9 crimes, after the same rating and risk."
      )
    )
  }

  @Test func thoseWhoShareAPlaceAreNamed() {
    #expect(
      account("litter") == """

        Place
        -----
        Behind 'Theft from shops, from vehicles, of bicycles and of everything else that is not nailed down' (place 1): rating
          Medium against High.
        Equal on everything that the order goes by with 'Burglary'.
        Could be anywhere from 1 to 3, depending on its own volume and concern.

        """
    )
  }

  @Test func whatIsOpenAboutOthersCountsToo() {
    #expect(
      account("theft").hasSuffix(
        "Could be anywhere from 1 to 2, depending on what is open about 1 other candidate.\n"
      )
    )
  }

  @Test func whoIsNotRankedHasNoPlaceToAccountFor() {
    #expect(account("arson") == "\n")
  }

  @Test func aPlaceThatHoldsOnlyWithWhatIsAssumedSaysSo() {
    let result = SampleResult.assessment(
      ranking: [SampleResult.candidate("a", "A", place: 1, places: 1...1)],
      unranked: [],
      missing: [
        MissingValue(candidate: "a", measure: "m", policy: "worst", assumed: ["m counted as High"])
      ]
    )
    #expect(
      PlaceAccount(result.ranking[0], in: result).sentences == [
        "Nothing that the evidence gives as a range, or that the rules leave open, can change place "
          + "1; what the rules assume for missing evidence is taken as true."
      ]
    )
  }
}
