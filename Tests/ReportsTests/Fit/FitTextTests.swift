import Robustness
import Testing

@testable import Reports

@Suite struct FitTextTests {
  private func text(_ fit: FitResult) -> String {
    FitText().text(fit, SampleFirmness.ranking)
  }

  @Test func anOrderThatSomeWeightsGive() {
    let text = text(SampleFit.fit(.fits(SampleFit.region)))
    #expect(ReportSample.mismatch(of: text, with: "fit-yes.txt") == nil)
  }

  @Test func anOrderThatJudgedLevelsGive() {
    let fit = SampleFit.fit(
      .fits(SampleFit.regionOfLevels),
      judgements: SampleFit.judgements,
      holdsNow: false
    )
    #expect(ReportSample.mismatch(of: text(fit), with: "fit-levels.txt") == nil)
  }

  @Test func anOrderThatNoWeightsGive() {
    let text = text(SampleFit.fit(.conflicts(SampleFit.conflict)))
    #expect(ReportSample.mismatch(of: text, with: "fit-no.txt") == nil)
  }

  @Test func valueFunctionsThatGiveTheOrder() {
    let text = FitText().text(SampleFit.functions(), SampleFirmness.ranking)
    #expect(ReportSample.mismatch(of: text, with: "fit-functions.txt") == nil)
  }

  @Test func valueFunctionsThatDoNot() {
    let fit = SampleFit.functions(
      leastError: 0.125,
      greatestGap: nil,
      errors: [
        .init(candidate: "abuse", under: 0.125, over: 0),
        .init(candidate: "litter", under: 0, over: 0),
      ]
    )
    let text = FitText(width: 60).text(fit, SampleFirmness.ranking)
    #expect(ReportSample.mismatch(of: text, with: "fit-functions-conflict.txt") == nil)
  }

  @Test func theWidthIsBroughtInside() {
    #expect(FitText(width: 5).width == RankingText.widths.lowerBound)
    #expect(FitText(width: 500).width == RankingText.widths.upperBound)
  }
}
