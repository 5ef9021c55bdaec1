import Testing

@testable import Precedence
@testable import Reports

@Suite struct AreaAccountTests {
  private func account(_ result: AssessmentResult, namesRules: Bool = false) -> AreaAccount {
    let area = Area(title: "Testshire", subtitle: "Themes 2021/22", result: result)
    return AreaAccount(of: area, namesRules: namesRules)
  }

  @Test func whatTheTableDoesNotShowIsSaid() {
    let account = account(SampleResult.assessment(), namesRules: true)
    #expect(
      account.sentences == [
        "Themes 2021/22",
        "Rules: Test rules, version 2 (rules/rules.yaml)",
        "Kept (place 2=): Litter.", "Monitored (place 2=): Burglary, because too few to tell.",
        "Not ranked: Arson, left out by the rule \"not ours\".",
        "Not ranked: Wellbeing, because there is nothing to score.",
        "What was missing:",
      ]
    )
    #expect(
      account.missing == [
        "Litter: volume may be anything, volume counted as Medium; trend is taken as the middle."
      ]
    )
  }

  @Test func whatARuleLeavesOutIsNotMissed() {
    let missing = ["arson", "wellbeing"].map {
      MissingValue(candidate: $0, measure: "volume", policy: "interval", assumed: [])
    }
    let account = account(SampleResult.assessment(missing: missing))
    #expect(account.missing == ["Wellbeing: volume may be anything."])
    let onlyLeftOut = self.account(SampleResult.assessment(missing: [missing[0]]))
    #expect(onlyLeftOut.missing.isEmpty)
    #expect(onlyLeftOut.sentences.last == "Nothing was missing.")
  }

  @Test func whoStandsBelowTheListIsNamed() {
    let ranking = [
      SampleResult.candidate("a", "Arson", place: 1, isShortlisted: true),
      SampleResult.candidate("b", "Bikes", place: 2),
    ]
    let account = account(SampleResult.assessment(ranking: ranking, unranked: [], missing: []))
    #expect(
      account.sentences == ["Themes 2021/22", "Below the list: 2 Bikes.", "Nothing was missing."]
    )
  }

  @Test func nobodyToRankIsSaid() {
    let result = SampleResult.assessment(ranking: [], unranked: [], missing: [])
    #expect(
      account(result).sentences == [
        "Themes 2021/22", "There is no candidate to rank.", "Nothing was missing.",
      ]
    )
  }
}
