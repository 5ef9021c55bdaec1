import Testing

@testable import Precedence
@testable import Reports

@Suite struct SumAccountTests {
  private func term(
    _ category: String,
    _ value: Double,
    _ cell: MeasureResult.CellSource,
    _ weight: Double? = nil
  ) -> MeasureResult.Term {
    let weightCell = MeasureResult.CellSource(file: "harm.csv", row: 7, column: "days")
    return MeasureResult.Term(
      category: category,
      value: value,
      cell: cell,
      weight: weight,
      weightCell: weight == nil ? nil : weightCell
    )
  }

  @Test func oneColumnIsNamedOnce() {
    let sum = SumAccount([
      term("violence", 2053, SampleResult.cell(20)), term("weapons", 43, SampleResult.cell(14)),
    ])
    #expect(sum.columns == "from evidence/offences.csv, column this_year")
    #expect(sum.lines == ["= 2,053  violence  line 20", "+    43  weapons   line 14"])
  }

  @Test func weightsAreMultipliedInSight() {
    let sum = SumAccount([term("violence", 12, SampleResult.cell(20), 12.5)])
    #expect(
      sum.columns
        == "from evidence/offences.csv, column this_year, times harm.csv, column days"
    )
    #expect(sum.lines == ["= 12 × 12.5 = 150  violence  line 20 × line 7"])
  }

  @Test func cellsOfDifferentColumnsEachNameTheirOwn() {
    let sum = SumAccount([
      term("a", 1, SampleResult.cell(2, "x")), term("b", 2, SampleResult.cell(3, "y")),
    ])
    #expect(sum.columns == nil)
    #expect(
      sum.lines == [
        "= 1  a  evidence/offences.csv:2, column x", "+ 2  b  evidence/offences.csv:3, column y",
      ]
    )
  }

  @Test func nothingAddsUpToNothing() {
    #expect(SumAccount([]).columns == nil)
    #expect(SumAccount([]).lines.isEmpty)
  }
}
