import Diagnostics
import Evidence
import Testing

@Suite struct KeyedRowsTests {
  @Test func rowsAreFoundByTheirIDs() throws {
    let table = try EvidenceSamples.table("theme,worry\ntheft,high\ndamage,low\n", name: "s.csv")
    let (read, findings) = KeyedRows.read(table, key: "theme")
    let rows = try #require(read)
    let column = try #require(rows.table.column(named: "worry"))
    #expect(findings.isEmpty)
    #expect(rows.keys == ["theft", "damage"])
    #expect(rows.row(of: "damage")?[column].text == "low")
    #expect(rows.row(of: "arson") == nil)
    #expect(rows.location(of: "damage")?.description == "s.csv:3:1")
    #expect(rows.location(of: "arson") == nil)
  }

  @Test func everyMistakeIsTold() throws {
    let table = try EvidenceSamples.table("id,worry\na,x\na,y\n,z\n", name: "s.csv")
    let (rows, findings) = KeyedRows.read(table, key: "id")
    #expect(rows?.row(of: "a")?.number == 2)
    #expect(
      FindingRenderer().text(findings) == """
        error[E031]: rows 2 and 3 are both 'a'
          s.csv:3:1
           |
         3 | a,y
           | ^
           = give every row an id of its own
           = the first of them: s.csv:2:1

        error[E030]: row 4 has no id in 'id'
          s.csv:4:1
           |
         4 | ,z
           | ^
           = give every row an id of its own

        """
    )
  }

  @Test func aMissingColumnGivesNoRows() throws {
    let table = try EvidenceSamples.table("id,worry\na,x\n", name: "s.csv")
    let (rows, findings) = KeyedRows.read(table, key: "di")
    #expect(rows == nil)
    #expect(findings.sorted.map(\.code) == ["E015"])
  }
}
