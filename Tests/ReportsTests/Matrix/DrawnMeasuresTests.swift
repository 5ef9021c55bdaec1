import Testing

@testable import Reports

@Suite struct DrawnMeasuresTests {
  @Test func `Labels are measured as they stand beside the rows`() {
    let view = SampleMatrix.usual
    #expect(DrawnMeasures(view, rows: .namesAndRanges, isShort: false).labels.widest == 17)
    #expect(DrawnMeasures(view, rows: .names, isShort: false).labels.widest == 9)
    #expect(DrawnMeasures(view, rows: .short, isShort: true).labels.widest == 2)
  }

  @Test func `Cells are measured by their words and codes`() {
    let words = DrawnMeasures(SampleMatrix.usual, rows: .names, isShort: false).cells
    #expect(words.widest == 17)
    #expect(words.widestWord == 6)
    let short = DrawnMeasures(SampleMatrix.usual, rows: .names, isShort: true).cells
    #expect(short.widest == 3)
  }

  @Test func `A word that is very long may be cut`() {
    let measures = DrawnMeasures(SampleMatrix.strange, rows: .names, isShort: false)
    #expect(measures.cells.widestWord == 160)
    #expect(measures.fit(DrawnLayout(rows: .names, isShort: false, labelWidth: 8, cellWidth: 12)))
    #expect(!measures.fit(DrawnLayout(rows: .names, isShort: false, labelWidth: 8, cellWidth: 11)))
  }

  // Forty codes, 26 of one letter and 14 of two, with a blank each.
  @Test func `The fullest cell is counted in columns`() {
    #expect(DrawnMeasures(SampleMatrix.crowded(40), rows: .names, isShort: false).most == 94)
    #expect(DrawnMeasures(SampleMatrix.empty, rows: .names, isShort: false).most == 0)
  }
}
