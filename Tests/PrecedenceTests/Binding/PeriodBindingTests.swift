import Precedence
import Testing

@Suite struct PeriodBindingTests {
  private static func trend(_ change: (inout Sample) -> Void) throws -> Double? {
    var sample = Sample()
    change(&sample)
    return try sample.candidate("damage").measures.first { $0.id == "trend" }?.value
  }

  @Test func `periods of one length are compared as they are`() throws {
    // 35 to 46.
    let expected = 100.0 * 11 / 35
    #expect(try Self.trend { _ in }.map { ($0 - expected).magnitude < 1e-9 } == true)
  }

  @Test func `a year with a leap day is compared with one without as it is`() throws {
    let trend = try Self.trend {
      $0.assessment = $0.assessment
        .changing("from: 2019-04-02", to: "from: 2019-04-01")
    }
    #expect(trend.map { ($0 - 100.0 * 11 / 35).magnitude < 1e-9 } == true)
  }

  @Test func `periods of different length are compared by the day if that is asked for`() throws {
    let trend = try Self.trend {
      $0.assessment = $0.assessment.changing("to: 2021-03-31", to: "to: 2021-01-05")
        .changing("periods:", to: "unequal periods: rates\nperiods:")
    }
    // 46 in 280 days after 35 in 365.
    let expected = 100 * ((46.0 / 280) / (35.0 / 365) - 1)
    #expect(trend.map { ($0 - expected).magnitude < 1e-9 } == true)
  }

  @Test func `a second change with a count that has no period is not thrown out by the first`()
    throws
  {
    var sample = Sample()
    sample.rules = sample.rules
      .changing(
        "criteria:",
        to: "  planned: {unit: crimes}\n"
          + "  gap: {unit: percent, is: \"change(volume, planned)\", missing: neutral}\ncriteria:"
      )
      .changing("  trend: {cuts", to: "  gap: {cuts: [0]}\n  trend: {cuts")
      .changing("concern: 1}", to: "concern: 1, gap: 1}")
    sample.assessment = sample.assessment
      .changing("[shop, bike]", to: "[shop, bike]\n    values: {planned: 100}")
      .changing("offences: damage", to: "offences: damage\n    values: {planned: 40}")
    #expect(sample.codes == ["A022"])
    let gap = try sample.candidate("theft").measures.first { $0.id == "gap" }
    #expect(gap?.text == "20%")
  }

  @Test func `periods of no counts are a warning`() {
    var sample = Sample()
    sample.assessment = sample.assessment
      .changing("tables:", to: "  later: {from: 2022-01-01, to: 2022-12-31}\ntables:")
    #expect(sample.codes == ["A029"])
  }
}
