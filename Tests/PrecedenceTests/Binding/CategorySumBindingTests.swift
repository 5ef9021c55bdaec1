import Precedence
import Testing

@Suite struct CategorySumBindingTests {
  private static func weighted(_ list: String, weights: String) -> Sample {
    var sample = Sample()
    sample.assessment = sample.assessment
      .changing(
        "measures:\n",
        to: "  harm: {file: harm.csv, kind: weights, id: id, weight: days}\nmeasures:\n"
      )
      .changing("{sum of: offences.before}", to: "{sum of: offences.before, times: harm.weight}")
      .changing("[shop, bike]", to: list)
    sample.others = ["harm.csv": weights]
    return sample
  }

  @Test func `a total is as harmful as its rows`() throws {
    let sample = Self.weighted("[all]", weights: "id,days\nshop,2\nbike,3\ndamage,10\n")
    let harm = try sample.candidate("theft").measures[1]
    // 80 at 2, 35 at 3 and 35 at 10.
    #expect(harm.value == 615)
    guard case .sum(let terms) = harm.origin else {
      Issue.record("\(harm.origin)")
      return
    }
    #expect(terms.map(\.category) == ["shop", "bike", "damage"])
    #expect(terms.map(\.weight) == [2, 3, 10])
  }

  @Test func `a row without a weight is a finding, not a weight of zero`() {
    let sample = Self.weighted("[shop, bike]", weights: "id,days\nshop,2\ndamage,10\n")
    #expect(sample.codes == ["E054"])
  }

  @Test func `a sum of one missing count is missing`() throws {
    var sample = Sample()
    sample.offences = sample.offences.changing("30,35", to: "30,n/a")
    let candidate = try sample.candidate("theft")
    #expect(candidate.measures[0].value == 120)
    #expect(candidate.measures[1].value == nil)
    guard case .missing(let reason) = candidate.measures[1].origin else {
      Issue.record("\(candidate.measures[1].origin)")
      return
    }
    #expect(reason.hasPrefix("no number in offences.csv:4"))
  }
}
