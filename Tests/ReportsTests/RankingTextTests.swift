import TestSupport
import Testing

@testable import Precedence
@testable import Reports
@testable import Robustness

@Suite struct RankingTextTests {
  @Test(arguments: [60, 80, 120])
  func theWholeRankingAtAWidth(width: Int) {
    let text = RankingText(width: width).text(SampleResult.assessment())
    #expect(ReportSample.mismatch(of: text, with: "ranking-\(width).txt") == nil)
    for line in text.split(separator: "\n") { #expect(Columns.count(line) <= width) }
  }

  @Test(arguments: [(-3, 60), (60, 60), (99, 99), (5000, 120)])
  func theWidthStaysWithinItsBounds(asked: Int, given: Int) {
    #expect(RankingText(width: asked).width == given)
  }

  @Test func theFigureThatSettlesMostStandsBelowTheTable() {
    let figure = FigureWorth(
      candidate: "litter",
      measure: "volume",
      doubt: 4,
      leastRemaining: 1,
      mostRemaining: 2
    )
    let worths = FigureWorths(doubt: 4, figures: [figure])
    let result = SampleResult.assessment()
    let text = RankingText().text(result, worths: worths)
    let sentence = """


      Knowing "volume" of "Litter" would settle most: 2 to 3 of the 4 places in doubt.

      Why each stands where it does
      """
    #expect(text.contains(sentence))
    let certain = RankingText().text(result, worths: FigureWorths(doubt: 0, figures: []))
    #expect(certain == RankingText().text(result))
  }

  @Test func nobodyToRankIsSaid() {
    let result = SampleResult.assessment(ranking: [], unranked: [], missing: [])
    #expect(
      RankingText().text(result) == """
        Themes 2021/22
        Testshire
        Rules: Test rules, version 2 (rules/rules.yaml)

        There is no candidate to rank.

        What was missing
        ----------------
        Nothing: every measure of every candidate is there.

        """
    )
  }

  @Test func eachCandidateIsToldItsOwnGaps() {
    let ranking = (1...2000).map { (place: Int) in
      SampleResult.candidate("c\(place)", "C", place: place)
    }
    let missing = ranking.map {
      MissingValue(candidate: $0.id, measure: "of_\($0.id)", policy: "neutral", assumed: [])
    }
    let text = RankingText().text(SampleResult.assessment(ranking: ranking, missing: missing))
    #expect(text.contains("\n7     C\n      Not known: of c7.\n"))
    #expect(text.contains("\n2000  C\n      Not known: of c2000.\n"))
  }
}
