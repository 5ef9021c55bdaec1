import Testing

@testable import Reports

@Suite struct KeysAccountTests {
  @Test func `keys are numbered up to the one that decides`() {
    let text = ReportSample.text { KeysAccount(Pair(SamplePair.byTieBreak)).write(to: &$0) }
    #expect(
      text == """

        What the order goes by, in turn
        -------------------------------
        1. rating: High for both
        2. risk: 0.75 for both
        3. volume: 1,122 crimes against 612 crimes, which decides it

        """
    )
  }

  @Test func `a first key that decides has been said`() {
    #expect(ReportSample.text { KeysAccount(Pair(SamplePair.byRating)).write(to: &$0) } == "\n")
    let nothing = Pair(SamplePair.comparison())
    #expect(ReportSample.text { KeysAccount(nothing).write(to: &$0) } == "\n")
  }

  @Test func `values that look alike and those that do not`() {
    #expect(
      Wording.lookedAt(SamplePair.key("volume", "missing", "7"))
        == "volume: missing and 7, which do not tell them apart"
    )
  }
}
