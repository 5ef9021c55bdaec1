import Testing

@testable import Reports

@Suite struct RulesAccountTests {
  @Test func `a rule for one of them says how far the other is`() {
    let text = ReportSample.text { RulesAccount(Pair(SamplePair.byRating)).write(to: &$0) }
    #expect(
      text == """

        Rules
        -----
        Only for Theft: "rising fast", raise likelihood by 1, because up 44% on a base
          of 30.
          Burglary is 1.9 points away from it.
        Only for Burglary: "watch", monitor.

        """
    )
  }

  @Test func `no difference is said`() {
    let text = ReportSample.text { RulesAccount(Pair(SamplePair.level)).write(to: &$0) }
    #expect(text.hasSuffix("No rule fires for one of them and not for the other.\n"))
  }
}
