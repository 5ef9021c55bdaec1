import Testing

@testable import Precedence
@testable import Reports

@Suite struct ExplanationWordingTests {
  @Test func theStandingIsOneLine() {
    let result = SampleResult.assessment()
    let lines = (result.ranking + result.unranked).map { Wording.standing($0, of: 3) }
    #expect(
      lines == [
        "Place 1 of 3; rating High; on the shortlist.",
        "Place 2 of 3, shared; rating Medium; monitored, not shortlisted, by a rule.",
        "Place 2 of 3, shared; rating Medium; kept on the shortlist by a rule.",
        "Left out of the ranking.", "Not scored.",
      ]
    )
  }

  @Test func withoutAShortlistNobodyIsOnIt() {
    let result = SampleResult.assessment()
    let lines = result.ranking.map { Wording.standing($0, of: 3, hasShortlist: false) }
    #expect(
      lines == [
        "Place 1 of 3; rating High.", "Place 2 of 3, shared; rating Medium; monitored by a rule.",
        "Place 2 of 3, shared; rating Medium; kept by a rule.",
      ]
    )
  }

  @Test func aChangeFromNothingIsNew() {
    guard case .change(let change) = SampleResult.newTrend.origin else {
      Issue.record("the sample is no change")
      return
    }
    #expect(
      Wording.change(change) == [
        "from 0 (last year) to 5 (volume): new, since there were none before",
        "chance alone: p = 0.063 (exact conditional test), p = 0.025 (E-test)",
        "new: there is no earlier count to compare with",
      ]
    )
  }

  @Test func aChangeThatCountsSaysAgainstWhat() {
    func verdict(unless: String?) -> String? {
      let change = MeasureResult.Change(
        current: "a",
        base: "b",
        currentCount: 30,
        baseCount: 10,
        percent: 200,
        standing: .counted,
        unless: unless,
        rateRatio: 3,
        rateRatioInterval: nil,
        conditionalProbability: 0.002,
        eTestProbability: 0.001
      )
      return Wording.change(change).last
    }
    #expect(verdict(unless: nil) == "counts")
    #expect(
      verdict(unless: "base < 20") == "counts: the rules discount a change where 'base < 20'"
    )
  }

  @Test func aJudgementMayBeAnonymous() {
    let judgement = MeasureResult.Judgement(
      because: "so said",
      by: nil,
      confidence: nil,
      file: "a.yaml",
      line: 3
    )
    #expect(Wording.judged(judgement) == ["judged (a.yaml:3)", "because so said."])
  }

  @Test func placesRestOnOwnAndOthersEvidence() {
    #expect(
      Wording.places(1...4, causes: ["harm_days"], others: 2)
        == "Could be anywhere from 1 to 4, depending on its own harm days and what is open about 2 "
        + "other candidates."
    )
    #expect(Wording.places(1...4, causes: [], others: 0) == "Could be anywhere from 1 to 4.")
  }

  @Test func `a value on the limit of a rule is not some distance away from it`() {
    func margin(_ distance: Double) -> RuleResult.Margin {
      RuleResult.Margin(
        comparison: "volume < 20",
        distance: distance,
        unit: "crimes",
        text: "\(Int(distance)) crimes"
      )
    }
    #expect(Wording.margin(margin(3)) == "3 crimes away from 'volume < 20'")
    #expect(
      Wording.margin(margin(0)) == "exactly on the limit of 'volume < 20', which does not count"
    )
    #expect(
      Wording.nearlyFired(SampleResult.rule("few", .nearlyFired, margin: margin(0)))
        == "Rule \"few\" nearly fired: exactly on the limit of 'volume < 20', which does not count."
    )
    #expect(Wording.ruleLimit("Theft") == "Theft lies exactly on its limit, which does not count.")
  }
}
