import Precedence
import Testing

@Suite struct MeasureSourceTests {
  private static func report(_ old: String, _ new: String) -> Sample {
    var sample = Sample()
    sample.assessment = sample.assessment.changing(old, to: new)
    return sample
  }

  @Test func `an unknown table is found once, however many candidates`() {
    let sample = Self.report("sum of: offences.now", "sum of: ofences.now")
    #expect(sample.codes == ["A004"])
    #expect(sample.report.contains("= did you mean 'offences'?"))
  }

  @Test func `unknown counts are found without candidates`() throws {
    var sample = Self.report("sum of: offences.now", "sum of: offences.nwo")
    let parts = sample.assessment.split(separator: "candidates:\n")
    sample.assessment = try #require(parts.first) + "candidates: []\n"
    #expect(sample.codes == ["A004", "A009"])
  }

  @Test func `a table that could not be read is reported where it is`() {
    #expect(Self.report("file: offences.csv", "file: offences.txt").codes == ["F001"])
  }

  @Test func `without tables the hint says where they go`() {
    var sample = Sample()
    sample.assessment = """
      format: 1
      name: n
      rules: rules.yaml
      measures: {volume: {sum of: offences.now}}
      candidates: [{id: a, values: {volume: 1, last_year: 1, concern: 1}}]

      """
    #expect(sample.codes == ["A004"])
    #expect(sample.report.contains("= declare it under 'tables'"))
  }
}
