import Diagnostics
import Testing

@testable import Precedence

@Suite struct DecisionSourceTests {
  @Test func `an assessment goes before a table`() {
    #expect(DecisionSource([("r", .rules), ("a", .assessment)]) == .assessment("a"))
    #expect(DecisionSource([("r", .rules), ("t", .evidence)]) == .table("t", rules: "r"))
    #expect(DecisionSource([("r", .rules)]) == nil)
    #expect(DecisionSource([]) == nil)
  }

  @Test func `both forms are read as seen from their folder`() {
    let rules = Sample().rules
    let table = "id,volume,last_year\na,1,2\n"
    let files = MemoryFiles(["x/r.yaml": rules, "x/y/t.csv": table])
    let read = DecisionSource.table("t.csv", rules: "../r.yaml").read(in: "x/y", from: files)
    #expect(read.value?.files.map(\.path) == ["../r.yaml", "t.csv"])
    let none = DecisionSource.assessment("a.yaml").read(in: "x", from: files)
    #expect(none.findings.sorted.map(\.message) == ["there is no file 'a.yaml'"])
  }
}
