import Diagnostics
import Evidence
import Testing

@testable import Consultation

@Suite struct BallotSurveyTests {
  private func file(_ text: String) throws -> BallotFile {
    var findings = FindingList()
    let source = SourceText(name: "a.csv", text: text)
    return try #require(BallotFile.open(source, findings: &findings))
  }

  @Test func `Only candidates in rows that count are looked at`() throws {
    var findings = FindingList()
    let file = try file("g,a,b\nx,1,\ny,2,3\n")
    let layout = BallotLayout(filter: BallotLayout.Filter(column: "g", entry: "x"))
    let columns = try #require(BallotColumns(file, layout, findings: &findings))
    let survey = BallotSurvey(file, columns, scale: nil)
    #expect(survey.contents.map(\.filled) == [0, 1, 0])
    #expect(file.columns.map { survey.isFilled($0) } == [false, true, false])
  }

  @Test func `Rows without gaps and ties look like ranks, rows with one number like nothing`()
    throws
  {
    let file = try file("a,b,c\n1,2,3\n3,1,2\n1,,\n,2,1\n1,1,\n5,2,1\nx,1,2\n")
    let pattern = RankPattern(file, options: file.columns, selection: nil)
    #expect(pattern.rowCount == 6)
    #expect(pattern.sequenceCount == 3)
    #expect(pattern.hasSharedFirst)
    #expect(!pattern.isOfRanks)
  }
}
