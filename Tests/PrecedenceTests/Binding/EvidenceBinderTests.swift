import Diagnostics
import Precedence
import Testing

@Suite struct EvidenceBinderTests {
  private static func sample(values: String) -> Sample {
    var sample = Sample()
    sample.assessment = sample.assessment.changing(
      "offences: damage",
      to: "offences: []\n    values: {\(values)}"
    )
    sample.assessment += "unassigned: {damage: counted elsewhere}\n"
    return sample
  }

  @Test func `a stated value stands where no row counts the candidate`() throws {
    let candidate = try Self.sample(values: "volume: 12..20, last_year: 10").candidate("damage")
    #expect(candidate.measures[0].text == "16 crimes (12 to 20)")
    #expect(candidate.measures[1].text == "10 crimes")
  }

  @Test func `a misspelt measure is one finding`() {
    let sample = Self.sample(values: "volme: 12, last_year: 10")
    #expect(sample.codes == ["A005"])
    #expect(sample.report.contains("= did you mean 'volume'?"))
  }

  @Test func `an unreadable value is one finding`() {
    #expect(Self.sample(values: "volume: many, last_year: 10").codes == ["E020"])
  }

  @Test func `a value beside a sum is one too many`() {
    var sample = Sample()
    sample.assessment = sample.assessment
      .changing("offences: damage", to: "offences: damage\n    values: {volume: 1}")
    #expect(
      sample.report == """
        error[A017]: 'volume' has two values for this candidate
          assessment.yaml:27:22
           |
        27 |     values: {volume: 1}
           |                      ^
           = take one away
           = the other one: assessment.yaml:26:15

        """
    )
  }

  @Test func `a measure that only a flag can raise says so`() {
    var sample = Sample()
    sample.assessment = sample.assessment
      .changing("offences: damage", to: "offences: damage\n    flags: [last_year]")
    #expect(sample.codes == ["A012"])
  }
}
