import Testing

@testable import Precedence
@testable import Reports

@Suite struct WhyWordingTests {
  @Test func `differences have a sign`() {
    #expect(Wording.signed(0.25) == "+0.25")
    #expect(Wording.signed(-1.0 / 12) == "-0.0833")
    #expect(Wording.signed(0) == "0")
    #expect(Wording.signed(1e-12) == "0")
  }

  @Test func `shares that differ are both shown`() {
    let term = SamplePair.likelihood.terms[0]
    #expect(Wording.part(term, showsShare: true) == "volume (66.7% and 100%)")
    #expect(Wording.part(term, showsShare: false) == "volume")
    #expect(Wording.part(SamplePair.risk.terms[0], showsShare: true) == "likelihood (50%)")
  }

  @Test func `a group that is not known says so`() {
    let group = PairComparison.GroupDifference(
      id: "risk",
      combination: "sum",
      aheadNumber: 1,
      behindNumber: nil,
      aheadLevel: "Low",
      behindLevel: nil,
      terms: []
    )
    #expect(
      Wording.groupDifference(group, isSame: false)
        == "Risk, the sum of its parts: 1 against not known"
    )
  }
}
