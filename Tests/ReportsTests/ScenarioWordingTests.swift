import Testing

@testable import Precedence
@testable import Reports

@Suite struct ScenarioWordingTests {
  private func clause(_ before: String, _ after: String) -> String {
    let outcome = SampleScenarios.outcome("x", SampleScenarios.base, [], [])
    let column = ScenarioColumn(title: "x", outcome: outcome, base: SampleScenarios.base)
    return Wording.clause(of: SampleScenarios.move("noise", before, after), column)
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th"), (12, "12th"),
    (13, "13th"), (21, "21st"), (102, "102nd"), (111, "111th"),
  ])
  func `places have their ending`(number: Int, text: String) {
    #expect(Wording.ordinal(number) == text)
  }

  @Test func `a move says where from and where to`() {
    #expect(clause("3 Low", "1 Low") == "Noise rises from 3rd to 1st")
    #expect(clause("1 Low", "3 Low") == "Noise falls from 1st to 3rd")
    #expect(clause("3 Low", "- -") == "Noise, 3rd as it is, is no longer ranked")
    #expect(clause("- -", "3 Low") == "Noise, not ranked as it is, comes 3rd")
    #expect(clause("- -", "- -") == "Noise stays without a place")
  }

  @Test func `what stays in its place may still change`() {
    #expect(clause("2 Low", "2 High") == "Noise becomes High and stays 2nd")
    #expect(clause("2 Low", "2 Low yes") == "Noise joins the shortlist and stays 2nd")
    #expect(
      clause("2 Low yes", "2 -") == "Noise becomes unrated and leaves the shortlist and stays 2nd"
    )
    #expect(clause("2 Low", "2 Low") == "Noise stays 2nd")
  }

  @Test func `the shortlist says who joins and who leaves`() {
    #expect(Wording.shortlist(joining: [], leaving: []) == "The shortlist stays as it is.")
    #expect(Wording.shortlist(joining: ["A", "B"], leaving: []) == "A and B join the shortlist.")
    #expect(Wording.shortlist(joining: [], leaving: ["A"]) == "A leaves the shortlist.")
    #expect(
      Wording.shortlist(joining: ["A"], leaving: ["B", "C"])
        == "A joins the shortlist and B and C leave it."
    )
  }

  @Test func `the rest is counted`() {
    #expect(Wording.othersMove(1) == "1 other changes too")
    #expect(Wording.othersMove(2) == "2 others change too")
  }

  @Test func `who takes no part says so`() {
    let outcome = SampleScenarios.outcome("x", SampleScenarios.ranking([], []), [], [])
    let column = ScenarioColumn(title: "x", outcome: outcome, base: SampleScenarios.base)
    let texts = SampleScenarios.base.ranking.map { Wording.standing(of: $0, under: column) }
    #expect(texts == ["takes no part", "takes no part", "takes no part"])
  }

  @Test func `what others can be is counted`() {
    #expect(Wording.othersRange(1) == "the places that 1 other can have change too")
    #expect(Wording.othersRange(2) == "the places that 2 others can have change too")
    #expect(
      Wording.otherRanges(1)
        == "The places that 1 candidate can have change although its place does not: see \"can be\"."
    )
    #expect(Wording.nothingMoves(but: []) == "nothing moves")
    #expect(Wording.canBe(2...2, 1...3) == "can be 1 to 3 instead of 2")
  }
}
