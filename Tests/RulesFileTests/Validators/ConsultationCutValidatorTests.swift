import Testing

@Suite struct ConsultationCutValidatorTests {
  private static func rules(_ cuts: String, _ unit: String, _ consultation: String) -> RulesText {
    var rules = RulesText(measures: "a: {unit: \(unit)}")
    rules.criteria = "a: {cuts: \(cuts)}"
    rules.consultation = "a: {\(consultation)}"
    return rules
  }

  @Test func `percentages written for a number from 0 to 1 are told at the first cut`() {
    let rules = Self.rules("[25, 50]", "number", "method: borda, becomes: equal steps")
    #expect(
      rules.report == """
        warning[R108]: the cut 25 of 'a' leaves a level empty
          rules.yaml:6:14
           |
         6 |   a: {cuts: [25, 50]}
           |              ^^
           = what ballots become here, 'equal steps', runs from 0 to 1

        """
    )
  }

  @Test func `a place begins at 1 and has no end`() {
    let rules = Self.rules("[1, 3]", "number", "method: kemeny, becomes: place")
    #expect(rules.report.contains("= what ballots become here, 'place', begins at 1\n"))
    #expect(Self.rules("[2, 300]", "number", "method: mean rank").codes == [])
  }

  @Test(arguments: [
    ("[0.5, 1]", "number", "method: schulze"), ("[10, 100]", "percent", "method: approval"),
    ("[-50, 0, 50]", "percent", "method: net concern"), ("[1, 99]", "percent", "method: borda"),
  ])
  func `cuts within reach are fine, the upper end included`(
    cuts: String,
    unit: String,
    consultation: String
  ) {
    #expect(Self.rules(cuts, unit, consultation).codes == [])
  }

  @Test(arguments: [
    ("[0, 50]", "percent", "method: plurality"), ("[50, 101]", "percent", "method: top two"),
    ("[-100]", "percent", "method: net concern"), ("[0.2, 1.5]", "number", "method: copeland"),
  ])
  func `cuts out of reach are not`(cuts: String, unit: String, consultation: String) {
    #expect(Self.rules(cuts, unit, consultation).codes == ["R108"])
  }

  @Test func `a mistake in the method says nothing about cuts`() {
    #expect(Self.rules("[500]", "number", "method: lottery").codes == ["R102"])
  }
}
