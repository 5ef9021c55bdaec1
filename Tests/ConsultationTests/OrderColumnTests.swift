import Diagnostics
import Evidence
import Testing

@testable import Consultation

@Suite struct OrderColumnTests {
  @Test func `Orders may stand wherever nothing else does, and surely where semicolons do`() throws
  {
    var findings = FindingList()
    let source = SourceText(name: "a.csv", text: "id,why,order,area,\n1,,a;b=c,x,\n2,so,b;d,y,\n")
    let file = try #require(BallotFile.open(source, findings: &findings))
    let filter = BallotLayout.Filter(column: "area", entry: "x")
    let layout = BallotLayout(filter: filter)
    let columns = try #require(BallotColumns(file, layout, findings: &findings))
    let possible = OrderColumn.possible(among: columns)
    #expect(possible.map(\.name) == ["why", "order"])
    let survey = BallotSurvey(file, columns, scale: nil)
    #expect(OrderColumn.lists(among: possible, survey).map(\.name) == ["order"])
    #expect(OrderColumn.names(in: file, file.columns[2], nil) == ["a", "b", "c", "d"])
    #expect(OrderColumn.names(in: file, file.columns[2], columns.selection) == ["a", "b", "c"])
  }
}
