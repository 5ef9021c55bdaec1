import Diagnostics
import Testing

@testable import Linting

@Suite struct JudgementWithoutEvidenceTests {
  private static let rules = LintSample.one(
    measure: "unit: level, of: 3, missing: neutral",
    criterion: "kind: judged"
  ).rules

  @Test func `a table has no room for reasons`() throws {
    let found = try LintSample(Self.rules, "id,figure\na,3\nb,1\nc,\n")
      .report(.judgementWithoutEvidence)
    #expect(
      found == """
        note[R155]: 'size' is judged for 'a' and 'b', and nothing says by whom or why
          rules.yaml:6:3
           |
         6 |   size: {measure: figure, kind: judged}
           |   ^^^^
           = give the levels under 'judged' in an assessment file, with 'because' and 'by'

        """
    )
  }

  private func assessment(_ by: String) -> LintSample {
    var sample = LintSample(Self.rules)
    sample.assessment = """
      format: 1
      name: Sample
      rules: rules.yaml
      candidates:
        - {id: a, judged: {figure: {level: High, because: a petition\(by)}}}
        - {id: b, judged: {figure: {level: Low, because: nobody wrote, by: analyst}}}

      """
    return sample
  }

  @Test func `a judgement that nobody signed`() throws {
    #expect(
      try assessment("").messages(.judgementWithoutEvidence) == [
        "'size' is judged for 'a', and nothing says by whom"
      ]
    )
  }

  @Test func `judgements with reason and name are silent`() throws {
    #expect(try assessment(", by: analyst").messages(.judgementWithoutEvidence) == [])
  }

  @Test func `several criteria are one finding`() throws {
    let sample = LintSample(
      """
      format: 1
      name: Sample
      measures: {a: {unit: level, of: 3}, b: {unit: level, of: 3}}
      criteria: {a: {kind: judged}, b: {kind: judged}}
      groups: {risk: {of: [a, b]}}
      ranking: {by: risk}

      """,
      "id,a,b\none,3,1\n"
    )
    #expect(
      try sample.messages(.judgementWithoutEvidence) == [
        "'a' and 'b' are judged for 'one', and nothing says by whom or why"
      ]
    )
  }

  @Test func `counts are no judgements`() throws {
    let sample = LintSample.one(criterion: "cuts: [5]", "id,figure\na,3\n")
    #expect(try sample.messages(.judgementWithoutEvidence) == [])
  }
}
