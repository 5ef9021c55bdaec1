import Precedence
import Testing

@Suite struct CoverageCheckTests {
  private static func codes(_ change: (inout Sample) -> Void) -> [String] {
    var sample = Sample()
    change(&sample)
    return sample.codes
  }

  @Test func `rows that overlap others need no owner`() {
    #expect(Self.codes { _ in }.isEmpty)
  }

  @Test func `a row nobody lists is a warning`() {
    #expect(
      Self.codes { $0.assessment = $0.assessment.changing("[shop, bike]", to: "[shop]") } == [
        "A014"
      ]
    )
  }

  @Test func `a row is covered by a total above it`() {
    #expect(
      Self.codes {
        $0.assessment = $0.assessment.changing("[shop, bike]", to: "[all]")
      }.isEmpty
    )
  }

  @Test func `many open rows are counted, not listed`() {
    var sample = Sample()
    sample.offences += (0..<500).map { "r\($0),,1,1,no\n" }.joined()
    #expect(sample.report.contains("500 rows of 'offences' belong to no candidate: 'r0', "))
    #expect(sample.report.contains("'r9' and 490 more"))
    #expect(sample.report.utf8.count < 1500)
  }

  /// The sample with a table of values beside it.
  private static func survey(_ rows: String) -> Sample {
    var sample = Sample()
    sample.assessment = sample.assessment
      .changing(
        "measures:\n",
        to: "  survey: {file: survey.csv, kind: values, id: id}\nmeasures:\n"
      )
      .changing("candidates:", to: "  concern: {value of: survey.worry}\ncandidates:")
      .changing(
        "    judged:\n      concern: {level: High, because: residents say so, by: the forum}\n",
        to: ""
      )
      .changing("    judged:\n      concern: {level: 1, because: nobody asked}\n", to: "")
    sample.others["survey.csv"] = "id,worry\n" + rows
    return sample
  }

  @Test func `a row of a table of values that is nobody's is a warning`() {
    #expect(Self.survey("theft,High\ndamage,Low\n").codes.isEmpty)
    let sample = Self.survey("theft,High\ndamage,Low\ndrugs,High\n")
    #expect(sample.codes == ["A033"])
    #expect(
      sample.report.contains(
        "warning[A033]: a row of 'survey.csv' belongs to no candidate: 'drugs'"
      )
    )
  }

  @Test func `a row that is offered as what was meant is not told twice`() {
    #expect(Self.survey("theft,High\ndamge,Low\n").codes == ["A026"])
    #expect(Self.survey("theft,High\ndamge,Low\ndrugs,Low\n").codes == ["A026", "A033"])
  }

  @Test func `where a candidate cannot be read no row is nobody's`() {
    var sample = Self.survey("theft,High\ndamage,Low\ndrugs,High\n")
    sample.assessment += "  - [drugs]\n"
    #expect(!sample.codes.contains("A033"))
  }

  @Test func `nothing is left over where something listed cannot be read`() {
    #expect(
      Self.codes { $0.assessment = $0.assessment.changing("[shop, bike]", to: "[shop, bkie]") }
        == ["E050"]
    )
  }
}
