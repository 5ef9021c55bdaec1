import Diagnostics
import Evidence
import Testing

@Suite struct KeyedTextsTests {
  @Test func textsAreFoundByKeyAndAnEmptyOneIsThere() throws {
    let table = try EvidenceSamples.table(
      "offence,subgroup\nblade,weapons\nflag,\n",
      name: "map.csv"
    )
    let (read, findings) = KeyedTexts.read(table, key: "offence", text: "subgroup")
    let texts = try #require(read)
    #expect(findings.isEmpty)
    #expect(texts.file == "map.csv")
    #expect(texts.keys == ["blade", "flag"])
    #expect(texts.cell(of: "blade")?.text == "weapons")
    #expect(texts.cell(of: "flag")?.isEmpty == true)
    #expect(texts.cell(of: "flag")?.reference.description == "map.csv:3")
    #expect(texts.cell(of: "arson") == nil)
  }

  @Test func everyMistakeIsTold() throws {
    let table = try EvidenceSamples.table("offence,subgroup\na,x\na,y\n,z\n", name: "map.csv")
    let (texts, findings) = KeyedTexts.read(table, key: "offence", text: "subgroup")
    #expect(texts?.cell(of: "a")?.text == "x")
    #expect(
      FindingRenderer().text(findings) == """
        error[E031]: rows 2 and 3 are both 'a'
          map.csv:3:1
           |
         3 | a,y
           | ^
           = give every row an id of its own
           = the first of them: map.csv:2:1

        error[E030]: row 4 has no id in 'offence'
          map.csv:4:1
           |
         4 | ,z
           | ^
           = give every row an id of its own

        """
    )
  }

  @Test func missingColumnsAreBothTold() throws {
    let table = try EvidenceSamples.table("offence,subgroup\na,x\n")
    let (texts, findings) = KeyedTexts.read(table, key: "offense", text: "group")
    #expect(texts == nil)
    #expect(findings.sorted.count == 2)
  }
}
