import Testing

@testable import Precedence
@testable import Reports

@Suite struct CandidateTablesTests {
  private func tables(_ candidate: CandidateResult) -> [ReportTable] {
    ReportSection(id: "a", title: "", blocks: CandidateTables(candidate).blocks).tables
  }

  @Test func figuresLevelsAndGroupsHaveATableEach() {
    let tables = tables(SampleResult.theft)
    #expect(
      tables[0].texts[0] == [
        "volume", "1,122 crimes",
        "from evidence/offences.csv, column this_year\n1,053 (shops, line 20)\n"
          + "+ 69 (bicycles, line 4)",
      ]
    )
    #expect(
      tables[1].texts[0] == [
        "volume", "High",
        "High, level 3 of 3 (1000 and more), counts as 1\n"
          + "Near an edge: 122 from 1,000, on the other side of which it is Medium",
      ]
    )
    #expect(tables[1].cells.map { $0[1].shade?.step } == [2, 1, 1])
    #expect(
      tables[2].texts.prefix(2) == [
        ["likelihood = 0.8333 on 0 to 1, High (weighted mean)"], ["volume", "66.7% × 1 = 0.6667"],
      ]
    )
  }

  @Test func whatIsNotThereHasNoTable() {
    #expect(tables(SampleResult.wellbeing).isEmpty)
  }

  @Test func namesAndReasonsStayOnTheirLines() {
    let measure = MeasureResult(
      id: "a",
      value: nil,
      interval: nil,
      text: "mis\nsing",
      unit: "",
      origin: .missing(reason: "no\nrow")
    )
    let candidate = SampleResult.candidate("x", "X", measures: [measure])
    #expect(tables(candidate)[0].texts == [["a", "mis sing", "missing: no row"]])
  }
}
