import Precedence
import Testing

@Suite struct TargetColumnsTests {
  @Test func `a column that is not there is offered the nearest header, where it is named`() {
    var sample = TargetSample(keys: "actual: nwo, direction: down, label: labels")
    sample.table = "id,label,before,goal,now\na,A,1,1,1\n"
    #expect(
      sample.messages == [
        "table 't.csv' has no column 'nwo' | did you mean 'now'?",
        "table 't.csv' has no column 'labels' | did you mean 'label'?",
      ]
    )
  }

  @Test func `columns of quarters are found in their order`() throws {
    var sample = TargetSample(keys: "quarters: [d, c, b, a], direction: down")
    sample.table = "id,before,goal,a,b,c,d\nx,1,1,4,3,2,1\n"
    let row = try sample.row("x")
    #expect(row.actual.figures.map(\.value) == [1, 2, 3, 4])
    #expect(row.actual.figures.map(\.cell.column) == ["d", "c", "b", "a"])
  }
}
