import Testing

@Suite struct ConsultationMeasureValidatorTests {
  private static func rules(_ measure: String, _ consultation: String) -> RulesText {
    var rules = RulesText(measures: measure)
    rules.criteria = "a: {kind: place, measure: \(measure.prefix { $0 != ":" })}"
    rules.consultation = consultation
    return rules
  }

  @Test(arguments: [
    ("a: {unit: percent}", "a: {method: plurality}"),
    ("a: {unit: percent}", "a: {method: borda}"),
    ("a: {unit: number}", "a: {method: mean rank}"),
    ("a: {unit: number}", "a: {method: plurality, becomes: equal steps}"),
  ])
  func `shares and points are per cent, all else is a number`(
    measure: String,
    consultation: String
  ) {
    #expect(Self.rules(measure, consultation).codes == [])
  }

  @Test func `another unit is refused where what it becomes is said`() {
    let rules = Self.rules("a: {unit: crimes}", "a: {method: top 3 share, becomes: share}")
    #expect(
      rules.report == """
        error[R101]: ballots become 'share', whose unit is 'percent', but the unit of 'a' is 'crimes'
          rules.yaml:10:37
           |
        10 |   a: {method: top 3 share, becomes: share}
           |                                     ^^^^^
           = write 'unit: percent' at the measure; or let ballots become a place or a score of it, which are numbers
           = the measure's unit: rules.yaml:4:13

        """
    )
  }

  @Test func `a measure that is worked out comes from no ballots`() {
    var rules = Self.rules(
      "a: {unit: percent}\nb: {unit: percent, is: a * 2}",
      "b: {method: borda}"
    )
    rules.criteria = "b: {cuts: [1]}"
    rules.groups = "risk: {of: {b: 1}}"
    #expect(rules.codes == ["R100"])
  }

  @Test func `a measure that is lost with a broken line is not taken for one that is worked out`() {
    var rules = Self.rules("a: {unit: %, is: a}\nb: {unit: percent}", "b: {method: borda}")
    rules.criteria = "b: {kind: place}"
    rules.groups = "risk: {of: {b: 1}}"
    #expect(rules.codes == ["Y013"])
  }

  @Test func `an unknown measure is one finding, with the nearest name`() {
    let rules = Self.rules("concern: {unit: percent}", "concen: {method: plurality}")
    #expect(rules.codes == ["R005"])
    #expect(rules.report.contains("= did you mean 'concern'?"))
  }

  @Test func `a wrong method says nothing about the unit`() {
    #expect(Self.rules("a: {unit: crimes}", "a: {method: lottery}").codes == ["R102"])
    #expect(Self.rules("a: {unit: crimes}", "a: {method: borda, becomes: mean}").codes == ["R103"])
  }
}
