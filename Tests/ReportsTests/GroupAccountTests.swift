import Testing

@testable import Precedence
@testable import Reports

@Suite struct GroupAccountTests {
  private func account(_ combination: String, _ terms: [GroupResult.Term], _ number: Double?)
    -> String
  {
    let group = GroupResult(
      id: "total_harm",
      combination: combination,
      number: number,
      lowest: 0,
      highest: 1,
      level: nil,
      terms: terms
    )
    let candidate = SampleResult.candidate("a", "A", groups: [group])
    return ReportSample.text { GroupAccount(candidate).write(to: &$0) }
  }

  private func term(_ id: String, _ share: Double, _ number: Double?, _ added: Double?)
    -> GroupResult.Term
  {
    GroupResult.Term(id: id, share: share, number: number, contribution: added)
  }

  @Test func aWeightedMeanMultipliesAndAddsUp() {
    #expect(
      account(
        "weighted mean",
        [term("volume", 0.6, 0.75, 0.45), term("trend", 0.4, 0.5, 0.2)],
        0.65
      ) == """

        Groups
        ------
        total harm = 0.65 on 0 to 1 (weighted mean)
          volume  60% × 0.75 = 0.45
          trend   40% × 0.5 = 0.2
          in all  0.45 + 0.2 = 0.65

        """
    )
  }

  @Test func aPartThatIsLeftOutTakesNoPartInTheSum() {
    let terms = [term("a", 0.5, 1, 0.5), term("b", 0.5, 0.5, 0.25), term("c", 0, nil, nil)]
    #expect(
      account("weighted mean", terms, 0.75).hasSuffix(
        """
          a       50% × 1 = 0.5
          b       50% × 0.5 = 0.25
          c       left out
          in all  0.5 + 0.25 = 0.75

        """
      )
    )
  }

  @Test func whatDoesNotAddUpShowsOnlyItsParts() {
    let terms = [term("a", 0.5, 0.25, nil), term("b", 0.5, 0.81, nil)]
    #expect(
      account("largest", terms, 0.81).hasSuffix("(largest)\n  a       0.25\n  b       0.81\n")
    )
    #expect(
      account("weighted product", terms, 0.45).hasSuffix(
        "  a       0.25 to the power 0.5\n  b       0.81 to the power 0.5\n"
      )
    )
  }

  @Test func aSumAddsItsParts() {
    let terms = [term("a", 0.5, 2, 2), term("b", 0.5, 3, 3)]
    #expect(account("sum", terms, 5).hasSuffix("  a       2\n  b       3\n  in all  2 + 3 = 5\n"))
  }

  @Test func nothingLeftToCombineIsSaid() {
    #expect(
      account("sum", [], nil).hasSuffix(
        "total harm: not known, since nothing is left of what it combines\n"
      )
    )
  }
}
