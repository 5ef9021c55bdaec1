import Testing

@testable import Reports

@Suite struct PageTableLayoutTests {
  private func layout(_ columns: [ReportTable.Column], _ cells: [ReportCell]) -> PageTableLayout {
    PageTableLayout(ReportTable(caption: "", columns: columns, rows: [.cells(cells), .line("l")]))
  }

  @Test func fourColumnsAreWide() {
    #expect(!layout(Array(repeating: .init("a"), count: 3), []).isWide)
    #expect(layout(Array(repeating: .init("a"), count: 4), []).isWide)
  }

  /// Two columns of 13 and 14 characters, with 2 between each: 31, which a telephone just holds.
  @Test func wordsThatATelephoneCannotHoldAreWide() {
    let columns = [ReportTable.Column("Neighbourhood"), .init("a")]
    #expect(!layout(columns, [.init("x"), .init("neighbourhoods of")]).isWide)
    #expect(layout(columns, [.init("x"), .init("neighbourhoods'")]).isWide)
  }

  /// Five columns of words of 17 characters, with 2 between each: 95, which a sheet just holds.
  @Test func whatASheetCannotHoldIsDense() {
    let columns = Array(repeating: ReportTable.Column("a"), count: 5)
    let word = ReportCell(String(repeating: "x", count: 17) + " y")
    let longer = ReportCell(String(repeating: "x", count: 18))
    #expect(!layout(columns, Array(repeating: word, count: 5)).isDense)
    #expect(layout(columns, Array(repeating: word, count: 4) + [longer]).isDense)
  }

  @Test func numbersAndRatingsCountAsAWhole() {
    let words = Array(repeating: ReportCell("one two three four"), count: 5)
    let ratings = words.map { ReportCell($0.text, shade: .init(step: 0, of: 2)) }
    let columns = Array(repeating: ReportTable.Column("a"), count: 5)
    #expect(!layout(columns, words).isDense)
    #expect(layout(columns, ratings).isDense)
    #expect(layout(columns.map { .init($0.title, isNumber: true) }, words).isDense)
  }

  @Test func aTableOfNumbersHasNothingElseButHeadings() {
    let name = ReportTable.Column("a", isHeading: true)
    let number = ReportTable.Column("b", isNumber: true)
    #expect(layout([name, number, number], []).isOfNumbers)
    #expect(!layout([name, number, .init("c")], []).isOfNumbers)
  }

  @Test func noWordCountsForMoreThanItIsBrokenAt() {
    let name = ReportCell(String(repeating: "x", count: 10_000))
    #expect(!layout([.init("a"), .init("b")], [name, name]).isDense)
  }

  @Test func upToSixteenLinesStayTogether() {
    func isShort(_ rows: [ReportTable.Row]) -> Bool {
      PageTableLayout(ReportTable(caption: "", columns: [], rows: rows)).isShort
    }
    let row = ReportTable.Row.cells([.init("a"), .init("b\nc\nd")])
    #expect(isShort(Array(repeating: .line("x"), count: 16)))
    #expect(!isShort(Array(repeating: .line("x"), count: 17)))
    #expect(isShort(Array(repeating: row, count: 5) + [.line("x")]))
    #expect(!isShort(Array(repeating: row, count: 5) + [.line("x"), .cells([])]))
  }
}
