import Diagnostics
import Evidence
import Testing

@Suite struct KeyedValuesTests {
  @Test func valuesAreFoundByKeyWithTheirCell() throws {
    let table = try EvidenceSamples.table(
      "subgroup,days,cost\nRobbery,365,\"£11,320\"\nArson,185,n/a\n",
      name: "harm.csv"
    )
    let (read, findings) = KeyedValues.read(table, key: "subgroup", value: "cost", unit: .pounds)
    let values = try #require(read)
    #expect(findings.isEmpty)
    #expect(values.file == "harm.csv")
    #expect(values.keys == ["Robbery", "Arson"])
    #expect(values.value(of: "Robbery")?.number?.value == 11320)
    #expect(values.value(of: "Robbery")?.cell.reference.description == "harm.csv:2")
    #expect(try #require(values.value(of: "Arson")).number == nil)
    #expect(values.value(of: "Fraud") == nil)
  }

  @Test func everyMistakeIsTold() throws {
    let table = try EvidenceSamples.table("id,days\na,x\na,3\n,4\n", name: "harm.csv")
    let (values, findings) = KeyedValues.read(table, key: "id", value: "days")
    #expect(values?.value(of: "a")?.cell.reference.row == 2)
    #expect(
      FindingRenderer().text(findings) == """
        error[E020]: 'x' in 'days' is not a number
          harm.csv:2:3
           |
         2 | a,x
           |   ^
           = write a number such as 2122 or 12.5, or leave the cell empty

        error[E031]: rows 2 and 3 are both 'a'
          harm.csv:3:1
           |
         3 | a,3
           | ^
           = give every row an id of its own
           = the first of them: harm.csv:2:1

        error[E030]: row 4 has no id in 'id'
          harm.csv:4:1
           |
         4 | ,4
           | ^
           = give every row an id of its own

        """
    )
  }

  @Test func missingColumnsAreBothTold() throws {
    let table = try EvidenceSamples.table("id,days\na,1\n")
    let (values, findings) = KeyedValues.read(table, key: "key", value: "harm")
    #expect(values == nil)
    #expect(findings.sorted.count == 2)
  }

  @Test func valuesCanBeFoundUnderOtherKeys() throws {
    let table = try EvidenceSamples.table("id,days\nweapons,273.75\n", name: "harm.csv")
    let values = try #require(KeyedValues.read(table, key: "id", value: "days").values)
    let renamed = values.renamed([
      (key: "blade", old: "weapons"), (key: "firearms", old: "weapons"), (key: "x", old: "none"),
    ])
    #expect(renamed.keys == ["blade", "firearms"])
    #expect(renamed.value(of: "blade")?.number?.value == 273.75)
    #expect(renamed.value(of: "firearms")?.cell.reference.description == "harm.csv:2")
    #expect(renamed.value(of: "weapons") == nil)
  }
}
