import Robustness
import TestSupport
import Testing

@Suite struct ValueFunctionJSONTests {
  @Test func theWholeOfIt() {
    let json = SampleOutput.functions.jsonText
    #expect(SampleOutput.golden("functions.json").mismatch(with: json) == nil)
  }

  @Test func anOrderIsMetWithoutErrors() {
    #expect(!SampleOutput.functions.isMet)
    let met = ValueFunctionFit(
      order: SampleOutput.order,
      gap: 0.05,
      leastError: 0,
      greatestGap: 0.2,
      functions: [],
      errors: []
    )
    #expect(met.isMet)
  }
}
