import Precedence
import Robustness
import Testing

@testable import Reports

@Suite struct FirmnessAnswerTests {
  private func paragraphs(_ result: SensitivityResult) -> [String] {
    FirmnessAnswer(result, ShortNames(result.ranking)).paragraphs
  }

  @Test func firstPlaceThenShortlistThenTheRest() {
    let starts = paragraphs(SampleFirmness.result()).map { String($0.prefix(12)) }
    #expect(
      starts == [
        "First place:", "Shortlist of", "The rest of ", "Other candid", "Knowing \"har",
        "Not varied: ",
      ]
    )
  }

  @Test func severalWeightsAreTold() {
    let result = SampleFirmness.result(
      weights: [SampleFirmness.weights[2]],
      leastChanges: [SampleFirmness.leastChanges[1]],
      thresholds: [],
      draws: nil
    )
    #expect(
      paragraphs(result).contains(
        "Shortlist of 2: it stays whichever one weight is changed (as long as every part counts). It "
          + "takes several weights at once: in impact, concern from 40% to 60% and harm per crime "
          + "from 60% to 40%."
      )
    )
  }

  @Test func aRankingOfNobody() {
    let ranking = SampleResult.assessment(ranking: [], unranked: [], missing: [])
    let result = SensitivityResult(
      ranking: ranking,
      weights: [],
      leastChanges: [],
      thresholds: [],
      removals: [],
      draws: nil,
      figures: SampleFirmness.noDoubt
    )
    #expect(paragraphs(result) == ["There is no candidate to rank."])
    #expect(SensitivityText().text(result).hasSuffix("There is no candidate to rank.\n"))
  }
}
