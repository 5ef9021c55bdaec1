import Diagnostics
import Evidence
import Testing

@Suite struct TableTests {
  @Test func everyCellKnowsItsPlace() throws {
    let table = try EvidenceSamples.table(EvidenceSamples.stAlbans)
    let column = try #require(table.column(named: "this_year"))
    let cell = table.cell(row: 18, column: column)
    #expect(cell.text == "2053")
    #expect(cell.reference.description == "offences.csv:20")
    #expect(cell.reference.column == "this_year")
    #expect(cell.reference.columnNumber == 5)
    #expect(cell.location.description == "offences.csv:20:50")
  }

  @Test func quotedCellsWithLineEndsCountEditorLines() throws {
    let table = try EvidenceSamples.table("id,n\n\"a\nb\",1\n\nc,2\n")
    #expect(table.rows.map(\.number) == [2, 5])
  }

  @Test func columnsAreFoundByName() throws {
    let table = try EvidenceSamples.table("id, this year \n1,2\n")
    #expect(table.column(named: "this year")?.number == 2)
    #expect(table.column(named: " id")?.number == 1)
    #expect(table.column(named: "ID") == nil)
  }

  @Test func unknownColumnIsToldWhereItWasAskedFor() throws {
    let table = try EvidenceSamples.table("id,this_year\n1,2\n")
    let rules = SourceText(name: "assessment.yaml", text: "count: this_yaer\n")
    var findings = FindingList()
    let name = LocatedName("this_yaer", at: rules.location(of: 7..<16))
    #expect(table.column(name, findings: &findings) == nil)
    #expect(
      FindingRenderer().text(findings) == """
        error[E015]: table 'offences.csv' has no column 'this_yaer'
          assessment.yaml:1:8
           |
         1 | count: this_yaer
           |        ^^^^^^^^^
           = did you mean 'this_year'?

        """
    )
  }

  @Test func unknownColumnWithoutANearOneIsToldAllColumns() throws {
    let table = try EvidenceSamples.table("id,this_year\n1,2\n")
    var findings = FindingList()
    #expect(table.column("harm", findings: &findings) == nil)
    #expect(
      FindingRenderer().text(findings) == """
        error[E015]: table 'offences.csv' has no column 'harm'
          offences.csv:1:1
           |
         1 | id,this_year
           | ^^
           = its columns are 'id', 'this_year'

        """
    )
  }
}
