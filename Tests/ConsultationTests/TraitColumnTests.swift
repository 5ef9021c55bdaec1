import Diagnostics
import Evidence
import Testing

@testable import Consultation

@Suite struct TraitColumnTests {
  @Test func `Entries are numbered as they first occur, and empty ones have no number`() throws {
    var findings = FindingList()
    let source = SourceText(
      name: "a.csv",
      text: "x,area\n1, South \n2,\n3,\"the \"\"North\"\"\"\n4,South\n"
    )
    let file = try #require(BallotFile.open(source, findings: &findings))
    var column = TraitColumn(file.columns[1])
    file.rows { column.add($0) }
    #expect(
      column.trait
        == Ballots.Trait(
          name: "area",
          categories: ["South", "the \"North\""],
          entries: [0, -1, 1, 0]
        )
    )
  }
}
