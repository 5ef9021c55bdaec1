import Testing

@testable import Precedence
@testable import Reports

@Suite struct DifferencesAccountTests {
  private func text(_ groups: [PairComparison.GroupDifference]) -> String {
    let pair = Pair(SamplePair.comparison(groups: groups))
    return ReportSample.text { DifferencesAccount(pair).write(to: &$0, width: 80) }
  }

  @Test func `the differences add up to the last row`() throws {
    let terms = SamplePair.risk.terms.compactMap(\.difference)
    let sum = terms.reduce(0, +)
    #expect((sum - 0.25).magnitude < 1e-9)
    #expect(
      text([SamplePair.risk]) == """

        Criterion by criterion
        ----------------------
        What stands behind a colon is what the part adds; the differences add up to the
          last row.

        Risk, the weighted mean of its parts: 0.75 against 0.5
          Part              Theft                   Burglary           Difference
          ----------------  ----------------------  -----------------  ----------
          likelihood (50%)  High, 0.8333: 0.4167    Medium, 0.5: 0.25     +0.1667
          impact (50%)      Medium, 0.6667: 0.3333  Medium, 0.5: 0.25     +0.0833
          in all            0.75                    0.5                     +0.25

        """
    )
  }

  @Test func `a group that does not add up has no differences`() {
    let text = text([SamplePair.worst])
    #expect(text.contains("Worst of all, the largest of its parts: 2 for both\n"))
    #expect(!text.contains("Difference"))
    #expect(!text.contains("add up"))
  }

  @Test func `what is left out of one differs by all that the other has`() {
    let text = text([SamplePair.likelihood])
    #expect(text.contains("volume (66.7% and"))
    #expect(text.contains("left out: 0 "))
  }

  @Test func `a group that is the same in every part needs no table`() {
    let same = PairComparison.GroupDifference(
      id: "impact",
      combination: "weighted mean",
      aheadNumber: 0.5,
      behindNumber: 0.5,
      aheadLevel: "Low",
      behindLevel: "Low",
      terms: [SamplePair.term("harm", 1, "Low", "Low", 0.5, 0.5)]
    )
    #expect(
      text([same, same]) == """

        Criterion by criterion
        ----------------------
        Impact, the weighted mean of its parts: 0.5 for both, Low for both, the same in
          every part
        Impact, the weighted mean of its parts: 0.5 for both, Low for both, the same in
          every part

        """
    )
  }

  @Test func `without groups there is nothing to say`() { #expect(text([]) == "\n") }
}
