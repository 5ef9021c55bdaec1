import Diagnostics
import Precedence
import Testing

@Suite struct TargetMessageTests {
  @Test func `a gap is a warning at the empty cell`() throws {
    var sample = TargetSample(keys: "quarters: [a, b, c, d], direction: down")
    sample.table = "id,before,goal,a,b,c,d\nx,40,30,5,,5,\n"
    let finding = try #require(sample.read.findings.sorted.first)
    #expect(
      FindingRenderer().text(FindingList([finding])) == """
        warning[T012]: 'x' is empty in 'b' but not in a later quarter
          t.csv:2:11
           |
         2 | x,40,30,5,,5,
           |           ^
           = an empty quarter is not reported, not 0; write 0 if there was none

        """
    )
  }

  @Test func `a quarter that cannot be read is no empty quarter`() {
    var sample = TargetSample(keys: "quarters: [a, b, c, d], direction: down")
    sample.table = "id,before,goal,a,b,c,d\nx,40,30,5.5,5,,\ny,40,30,tbc,5,,\n"
    #expect(sample.codes == ["T007", "E020"])
    sample.table = "id,before,goal,a,b,c,d\nx,40,30,-5,n/a,5,\n"
    #expect(sample.messages.last?.hasPrefix("'x' is empty in 'b' but not in a later") == true)
  }

  @Test func `the period of quarters is a year, over or not`() throws {
    let sample = TargetSample(
      keys: "quarters: [a, b, c, d], direction: down, periods: {baseline: then, actual: now}",
      head: """
        unequal periods: rates
        periods:
          then: {from: 2019-04-01, to: 2020-03-31}
          now: {from: 2020-04-01, to: 2020-09-30}

        """,
      table: "id,before,goal,a,b,c,d\nx,40,30,5,5,,\n"
    )
    let finding = try #require(sample.read.findings.sorted.first)
    #expect(sample.codes == ["T015"])
    #expect(
      FindingRenderer().text(FindingList([finding])) == """
        error[T015]: 'now' should be the year of the quarters, but has 183 days
          a.yaml:8:140
           |
         8 |   crimes: {file: t.csv, id: id, baseline: before, target: goal, quarters: [a, b, c, d], direction: down, periods: {baseline: then, actual: now}}
           |                                                                                                                                            ^^^
           = declare the whole year, also while it is not over: quarters to come are left empty

        """
    )
  }

  @Test func `a target behind its baseline is a note, either way`() {
    var sample = TargetSample(table: "id,before,goal,now\nx,558,698,444\n")
    #expect(sample.codes == ["T013"])
    #expect(
      sample.messages[0].hasPrefix(
        "the target of 'x', 698, lies above its baseline of 558, although a fall is wanted | so it"
      )
    )
    sample.keys = "actual: now, direction: up"
    sample.table = "id,before,goal,now\nx,80,70,75\n"
    #expect(
      sample.messages[0].hasPrefix(
        "the target of 'x', 70, lies below its baseline of 80, although a rise is wanted"
      )
    )
  }

  @Test func `long names are shown clipped`() {
    let name = String(repeating: "x", count: 300)
    let sample = TargetSample(keys: "actual: now, direction: down, total: \(name)")
    #expect(sample.messages.allSatisfy { $0.count < 200 })
    #expect(sample.codes == ["T008"])
  }
}
