import Diagnostics
import Evidence
import Testing

@Suite struct CellTests {
  private func cell(_ written: String) throws -> Cell {
    let table = try EvidenceSamples.table("id,n\nx,\(written)\n")
    let column = try #require(table.column(named: "n"))
    return table.cell(row: 0, column: column)
  }

  @Test(arguments: [
    ("2122", "2122", 3, 7), ("  2122 ", "2122", 5, 9), ("\" a \"", "a", 5, 6),
    ("\"say \"\"no\"\"\"", "say \"no\"", 4, 14), ("", "", 3, 3), ("\"\"", "", 4, 4),
    ("\u{A0}5\u{202F}", "5", 3, 6),
  ])
  func textAndPlaceAreWithoutBlanks(written: String, text: String, from: Int, to: Int) throws {
    let cell = try cell(written)
    #expect(cell.text == text)
    #expect(cell.isEmpty == text.isEmpty)
    #expect(cell.location.column == from)
    #expect(cell.location.endColumn == to)
  }

  @Test func numberIsReadInItsUnit() throws {
    #expect(try cell("\"2,122\"").number().value?.value == 2122)
    #expect(try cell("-10.7%").number(as: .percent).value?.description == "-10.7")
    #expect(try cell("n/a").number() == .missing)
  }

  @Test func refusedNumberIsToldAtTheCell() throws {
    var findings = FindingList()
    #expect(try cell("12abc").number(as: .plain, findings: &findings) == nil)
    #expect(try cell("n/a").number(as: .plain, findings: &findings) == nil)
    #expect(
      FindingRenderer().text(findings) == """
        error[E020]: '12abc' in 'n' is not a number
          offences.csv:2:3
           |
         2 | x,12abc
           |   ^^^^^
           = write a number such as 2122 or 12.5, or leave the cell empty

        """
    )
  }
}
