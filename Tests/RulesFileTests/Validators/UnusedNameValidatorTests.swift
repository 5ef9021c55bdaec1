import Testing

@Suite struct UnusedNameValidatorTests {
  @Test func `a measure counts as read in a reason`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: days}",
      rules: "r: {when: a > 1, then: keep, because: '{b} days'}"
    )
    #expect(rules.codes == [])
  }

  @Test func `a measure counts as read in a formula`() {
    let rules = RulesText(measures: "a: {unit: crimes, is: b * 2}\nb: {unit: crimes}")
    #expect(rules.codes == [])
  }

  @Test func `a criterion counts as used in a condition`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: days}",
      criteria: "a: {cuts: [1]}\nb: {cuts: [1]}",
      rules: "r:\n  when: b is \"High\"\n  then: flag many"
    )
    #expect(rules.codes == [])
  }

  @Test func `a group counts as used in a condition`() {
    let rules = RulesText(
      groups: "risk: {of: {a: 1}}\nb: {of: {a: 1}, cuts: [0.5]}",
      rules: "r:\n  when: b is \"High\"\n  then: flag many"
    )
    #expect(rules.codes == [])
  }

  @Test func `what nothing reads is a warning`() {
    let rules = RulesText(measures: "a: {unit: crimes}\nb: {unit: days}")
    #expect(rules.codes == ["R011"])
  }

  @Test func `a criterion whose measure breaks the ties is told how to break them itself`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: days}",
      criteria: "a: {cuts: [1]}\nb: {kind: place}",
      ranking: "{by: [risk], ties: [b]}"
    )
    #expect(
      rules.report == """
        warning[R012]: nothing uses the criterion 'b'
          rules.yaml:8:3
           |
         8 |   b: {kind: place}
           |   ^
           = 'ties' goes by the measure of this name: write 'b score' there, or delete it here

        """
    )
    var score = rules
    score.ranking = "{by: [risk], ties: [b score]}"
    #expect(score.codes == [])
    var measure = rules
    measure.ranking = "{by: [risk, b measure]}"
    #expect(measure.report.contains("= 'by' goes by the measure of this name: write 'b score'"))
  }

  @Test func `nothing is unused while a condition cannot be read`() {
    let rules = RulesText(
      measures: "a: {unit: crimes}\nb: {unit: days}",
      rules: "r: {when: a >, then: flag x}"
    )
    #expect(rules.codes == ["X023"])
  }

  @Test func `the name that was meant is not unused`() {
    let rules = RulesText(
      measures: "trend: {unit: percent}",
      criteria: "a: {measure: trnd, cuts: [1]}"
    )
    #expect(rules.codes == ["R005"])
  }
}
