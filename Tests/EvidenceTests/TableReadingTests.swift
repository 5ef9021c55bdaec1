import Diagnostics
import Evidence
import Testing

@Suite struct TableReadingTests {
  @Test func cleanTableHasNoFindings() throws {
    let (table, findings) = Table.read(
      SourceText(name: "a.csv", text: " id ; n\nx;\" 1 \"\n;\ny;2")
    )
    let read = try #require(table)
    #expect(findings.isEmpty)
    #expect(read.columns.map(\.name) == ["id", "n"])
    #expect(read.rowCount == 2)
    #expect(
      read.rows.map { row in read.columns.map { row[$0].text } } == [["x", "1"], ["y", "2"]]
    )
    #expect(read.rows.map(\.number) == [2, 4])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n  \n"])
  func emptyFileIsNoTable(text: String) {
    let (table, findings) = Table.read(SourceText(name: "a.csv", text: text))
    #expect(table == nil)
    #expect(
      FindingRenderer().text(findings) == """
        error[E001]: the table 'a.csv' is empty
          a.csv:1:1
          = the first line names the columns, each further line is a row

        """
    )
  }

  @Test func headerAloneIsAWarning() {
    let (table, findings) = Table.read(SourceText(name: "a.csv", text: "id,n\n,\n"))
    #expect(table?.rowCount == 0)
    #expect(
      FindingRenderer().text(findings) == """
        warning[E002]: the table 'a.csv' has a header but no rows
          a.csv:1:1

        """
    )
  }

  @Test func columnWithCellsNeedsAName() {
    #expect(
      CSVSample.messages("id,,n,\n1,,2,\n2,x,3,\n") == """
        error[E013]: column 2 has cells but no name
          a.csv:1:4
           |
         1 | id,,n,
           |    ^
           = name it in the first line
           = its first cell: a.csv:3:3

        """
    )
  }

  @Test func columnsOfOneNameAreTold() {
    #expect(
      CSVSample.messages("id, n ,n\n1,2,3\n") == """
        error[E014]: columns 2 and 3 are both named 'n'
          a.csv:1:8
           |
         1 | id, n ,n
           |        ^
           = give each column a name of its own
           = the first of them: a.csv:1:5

        """
    )
  }

  @Test func raggedRowsAreFilledAndCut() throws {
    let (table, findings) = Table.read(SourceText(name: "a.csv", text: "a,b\n1\n1,2,3\n4,5\n"))
    let read = try #require(table)
    #expect(findings.hasErrors)
    #expect(
      read.rows.map { row in read.columns.map { row[$0].text } }
        == [["1", ""], ["1", "2"], ["4", "5"]]
    )
  }

  @Test func standardLimitsAreThoseOfTheReference() {
    #expect(Table.Limits() == Table.Limits(bytes: 67_108_864, rows: 1_000_000, cells: 16_000_000))
  }

  @Test func tooManyBytesAreRefused() {
    let source = SourceText(name: "a.csv", text: "id\n1234\n")
    #expect(Table.read(source, limits: Table.Limits(bytes: 8)).table != nil)
    let (table, findings) = Table.read(source, limits: Table.Limits(bytes: 7))
    #expect(table == nil)
    #expect(
      FindingRenderer().text(findings) == """
        error[E012]: the table has 8 bytes; the most is 7
          a.csv:1:1
          = leave out the columns and rows that no measure needs

        """
    )
  }

  @Test(arguments: [Table.Limits(rows: 2), Table.Limits(cells: 5)])
  func tooManyRowsAreRefused(limits: Table.Limits) {
    let source = SourceText(name: "a.csv", text: "id,n\n1,2\n3,4\n5,6\n")
    let (table, findings) = Table.read(source, limits: limits)
    #expect(table?.rowCount == 2)
    #expect(
      FindingRenderer().text(findings) == """
        error[E012]: the table has more than \(limits.rows == 2 ? "2" : "1,000,000") rows or \
        \(limits.cells == 5 ? "5" : "16,000,000") cells
          a.csv:1:1
          = leave out the columns and rows that no measure needs

        """
    )
  }

  @Test func furtherProblemsAreCounted() {
    let text = "a,b\n" + String(repeating: "1\n", count: 1200)
    let (_, findings) = Table.read(SourceText(name: "a.csv", text: text))
    #expect(findings.uncounted == 1)
    #expect(findings.hasErrors)
    let rows = (0..<2400).map { UInt8($0 % 2 == 0 ? 0xFF : 0x0A) }
    let (_, few) = Table.read(SourceText(name: "a.csv", bytes: Array("a\n".utf8) + rows))
    #expect(
      few.sorted.map(\.message) == [
        "200 further rows of the table cannot be read either",
        "row 2, column 'a' is not UTF-8 (byte FF); nor are 999 other rows",
      ]
    )
  }
}
