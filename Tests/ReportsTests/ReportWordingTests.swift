import Testing

@testable import Precedence
@testable import Reports

@Suite struct ReportWordingTests {
  @Test(
    arguments: [
      ("2026-11-21", "21 November 2026"), ("2026-13-01", "2026-13-01"), ("spring", "spring"),
    ]
  ) func aDateIsInWordsIfItIsOne(text: String, words: String) {
    #expect(Wording.madeOn(text) == words)
  }

  @Test func datesOfValidityStandAlone() throws {
    let from = try #require(CalendarDate("2021-07-01"))
    let to = try #require(CalendarDate("2021-10-31"))
    #expect(
      Wording.spanned(try #require(Validity(from: from, to: to))) == "1 July to 31 October 2021"
    )
    #expect(Wording.spanned(try #require(Validity(from: to, to: to))) == "31 October 2021")
  }

  @Test(
    arguments: [
      ([], ""), (["Arson"], "Arson"), (["Arson", "fraud"], "Arson and fraud"),
      (["Arson", "knives, drugs", "fraud"], "Arson; knives, drugs; and fraud"),
    ]
  ) func namesWithCommasArePartedBySemicolons(names: [String], text: String) {
    #expect(Wording.names(names) == text)
  }

  @Test(
    arguments: [
      (["Low"], "There is one rating only."),
      (
        ["Low", "High"],
        "The word in brackets is the rating: Low is the least serious, and High is the most serious."
      ),
    ]
  ) func theScaleOfRatingsIsTold(ratings: [String], text: String) {
    #expect(Wording.ratingScale(ratings) == text)
  }

  @Test func aShortlistMayBeEmpty() {
    #expect(Wording.onShortlist("", places: 1) == "The shortlist has 1 place; nobody is on it.")
  }

  @Test func oneCandidateIsNotCompared() {
    let result = SampleResult.assessment(area: nil)
    #expect(
      Wording.scope(result, count: 1)
        == "1 candidate was looked at; there is no other to compare it with."
    )
  }

  @Test func rulesMayHaveNoVersion() {
    let rules = RulesReference(name: "R", version: nil, file: "r.yaml")
    #expect(Wording.rulesNamed(rules) == "R (r.yaml)")
  }
}
