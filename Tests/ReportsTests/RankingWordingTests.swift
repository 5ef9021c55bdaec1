import Testing

@testable import Precedence
@testable import Reports

@Suite struct RankingWordingTests {
  @Test func rulesAreNamedWithTheirFile() {
    let plain = RulesReference(name: "R", version: nil, file: "r.yaml")
    #expect(Wording.rules(plain) == "Rules: R (r.yaml)")
    let versioned = RulesReference(name: "R", version: "2", file: "r.yaml")
    #expect(Wording.rules(versioned) == "Rules: R, version 2 (r.yaml)")
  }

  @Test func whoIsNotRankedIsToldWhy() {
    #expect(
      Wording.notRanked(SampleResult.arson)
        == "Not ranked: Arson, left out by the rule \"not ours\"."
    )
    #expect(
      Wording.notRanked(SampleResult.wellbeing)
        == "Not ranked: Wellbeing, because there is nothing to score."
    )
    let lost = MeasureResult(
      id: "damage",
      value: nil,
      interval: nil,
      text: "missing",
      unit: "number",
      origin: .missing(reason: "the cell is empty")
    )
    let lacking = SampleResult.candidate(
      "harbour",
      "Harbour",
      status: .notScored,
      measures: [SampleResult.volumeOfTheft, lost]
    )
    #expect(Wording.notRanked(lacking) == "Not ranked: Harbour, because damage is missing.")
    let unnamed = SampleResult.candidate("a", "A", status: .leftOut)
    #expect(Wording.notRanked(unnamed) == "Not ranked: A, left out by a rule.")
  }

  @Test func aRatingThatARuleChangedIsNotHidden() {
    let cell = SampleResult.burglary.cell
    #expect(
      cell.map { Wording.cell($0, of: SampleResult.matrix) }
        == "Impact Low, moved to Medium by the rules, and likelihood Medium, moved to High by the "
        + "rules, would give High, but a rule makes it Medium."
    )
  }

  @Test func partsSayWhatWasNotKnown() {
    let level = SampleResult.litter.levels[0]
    #expect(Wording.part(level, nil) == "volume not known (counted as Medium)")
    #expect(Wording.part(SampleResult.litter.levels[1], nil) == "trend left out")
    let judged = SampleResult.level("concern", "Low", 1)
    #expect(Wording.part(judged, SampleResult.judgedConcern) == "concern Low")
  }

  @Test func ordersNameTheirTieBreaks() {
    #expect(
      Wording.orderMethod(SampleResult.keys)
        == "The order goes by rating, then risk; ties are broken by volume; candidates that are "
        + "equal on all of it share a place."
    )
    #expect(
      Wording.orderMethod([SampleResult.keys[0]])
        == "The order goes by rating; candidates that are equal on all of it share a place."
    )
  }

  @Test(arguments: [
    ("weighted mean", "the weighted mean of volume 66.7% and trend 33.3%"),
    ("weighted product", "the weighted product of volume 66.7% and trend 33.3%"),
    ("largest", "the largest of volume and trend"), ("sum", "the sum of volume and trend"),
    ("product", "the product of volume and trend"),
  ])
  func everyCombinationHasItsSentence(combination: String, words: String) {
    let group = GroupResult(
      id: "likelihood",
      combination: combination,
      number: 1,
      lowest: 0.5,
      highest: 25,
      level: nil,
      terms: SampleResult.theft.groups[0].terms
    )
    #expect(Wording.groupMethod(group) == "Likelihood is \(words), from 0.5 to 25.")
  }

  @Test func missingValuesAreToldByPolicy() {
    func value(_ measure: String, _ policy: String, _ assumed: [String] = []) -> MissingValue {
      MissingValue(candidate: "x", measure: measure, policy: policy, assumed: assumed)
    }
    #expect(
      Wording.missing(
        [
          value("volume", "interval", ["volume counted as Medium"]),
          value("trend", "neutral", ["trend counted as Medium"]), value("harm_days", "interval"),
        ],
        name: "Litter"
      )
        == "Litter: volume and harm days may be anything, volume counted as Medium; trend is taken "
        + "as the middle, trend counted as Medium."
    )
    #expect(
      Wording.missing([value("a", "leave out"), value("b", "leave out")], name: "X")
        == "X: a and b are left out of the score."
    )
    #expect(
      Wording.missing([value("last_year", "refuse"), value("trend", "neutral")], name: "X")
        == "X: last year is missing; trend is taken as the middle."
    )
  }
}
