import Robustness
import TestSupport
import Testing

@Suite struct FitJSONTests {
  @Test func weightsThatGiveTheOrder() {
    let json = SampleOutput.fit(.fits(SampleOutput.region)).jsonText
    #expect(SampleOutput.golden("fit.json").mismatch(with: json) == nil)
  }

  @Test func noWeightsThatGiveTheOrder() {
    let json = SampleOutput.fit(.conflicts(SampleOutput.conflict)).jsonText
    #expect(SampleOutput.golden("fit-conflict.json").mismatch(with: json) == nil)
  }

  @Test func theAnswerByItsKind() {
    let fits = SampleOutput.fit(.fits(SampleOutput.region))
    #expect(fits.region == SampleOutput.region)
    #expect(fits.conflict == nil)
    let conflicts = SampleOutput.fit(.conflicts(SampleOutput.conflict))
    #expect(conflicts.region == nil)
    #expect(conflicts.conflict == SampleOutput.conflict)
  }
}
