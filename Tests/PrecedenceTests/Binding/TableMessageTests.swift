import Diagnostics
import Evidence
import Testing

@testable import Precedence

/// The messages in their places stand in `Tests/Cases/assessments`; here is what they have in common.
@Suite struct TableMessageTests {
  @Test func `a long name is clipped in a message`() {
    let name = String(repeating: "x", count: 10_000)
    let place = Location.wholeFile("a.yaml")
    let findings = [
      TableMessage.unknown(name, [], at: place),
      TableMessage.wrongKind(name, "sum of", .offences, at: place),
      TableMessage.unknownCategory(name, nil, at: place),
      TableMessage.noRow(name, "a.csv", "look again", at: place),
    ]
    for finding in findings { #expect(finding.message.count < 200) }
  }

  @Test func `rows of nobody are counted and ten are named`() throws {
    let text = "id,worry\n" + (0..<12).map { "r\($0),1\n" }.joined()
    let source = SourceText(name: "a.csv", text: text)
    let table = try #require(Table.read(source).table)
    let rows = try #require(KeyedRows.read(table, key: LocatedName("id")).rows)
    let all = TableMessage.rowsOfNobody(rows.keys, rows)
    #expect(
      all.message
        == "12 rows of 'a.csv' belong to no candidate: 'r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', "
        + "'r7', 'r8', 'r9' and 2 more"
    )
    #expect(
      all.hint
        == "list each under 'candidates' if it is to be ranked, else accept this with the reason"
    )
    #expect(all.related.count == 9)
    #expect(
      FindingRenderer().text(TableMessage.rowsOfNobody(["r3"], rows)) == """
        warning[A033]: a row of 'a.csv' belongs to no candidate: 'r3'
          a.csv:5:1
           |
         5 | r3,1
           | ^^
           = list it under 'candidates' if it is to be ranked, else accept this with the reason

        """
    )
  }

  @Test func `a category of no table has a way out`() {
    let place = Location.wholeFile("a.yaml")
    #expect(
      FindingRenderer().text(TableMessage.unknownCategory("x", nil, at: place)) == """
        error[E050]: no table has a category 'x'
          a.yaml:1:1
          = take it off the list; only rows of an offence table belong there

        """
    )
  }
}
