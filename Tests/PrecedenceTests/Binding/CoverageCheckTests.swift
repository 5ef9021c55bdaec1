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

  @Test func `nothing is left over where something listed cannot be read`() {
    #expect(
      Self.codes { $0.assessment = $0.assessment.changing("[shop, bike]", to: "[shop, bkie]") }
        == ["E050"]
    )
  }
}
