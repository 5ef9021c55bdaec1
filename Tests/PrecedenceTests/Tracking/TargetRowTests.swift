import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct TargetRowTests {
  @Test(arguments: ["", "n/a", "-", "..", "not available"])
  func `what is missing is not reported`(text: String) throws {
    let sample = TargetSample(table: "id,before,goal,now\ncars,100,90,\(text)\n")
    #expect(try sample.row("cars").verdict == .notReported)
  }

  @Test(arguments: [
    ("-3", "T007"), ("1.5", "T007"), ("12abc", "E020"), ("\"1,00\"", "E021"), ("NaN", "E022"),
    ("90%", "E024"), ("1234567890123456789", "E023"),
  ])
  func `what is no count is a finding`(text: String, code: String) {
    let sample = TargetSample(table: "id,before,goal,now\ncars,100,90,\(text)\n")
    #expect(sample.codes == [code])
  }

  @Test func `levels may be fractions, negative, or carry a per cent sign`() throws {
    let sample = TargetSample(
      keys: "actual: now, direction: up, counts: no",
      table: "id,before,goal,now\nsafe,81.5%,84,84.0%\nbalance,-10,0,-5\n"
    )
    #expect(try sample.row("safe").verdict == .met)
    #expect(try sample.row("balance").light == .amber)
    #expect(try sample.row("balance").changePercent == nil)
    #expect(try sample.row("safe").chance == .notTested(.notCounts))
  }

  @Test func `a row says for itself what it is`() throws {
    let sample = TargetSample(
      keys: "quarters: [a, b, c, d], direction column: way, totals column: year, "
        + "counts column: counted",
      table: """
        id,way,year,counted,before,goal,a,b,c,d
        crimes,DOWN,sum,yes,40,30,5,5,,
        safe,up,latest,,70,80,73.5,76,,
        calls,up,latest,yes,70,80,73,76,,

        """
    )
    #expect(try sample.row("crimes").actual.value == 10)
    #expect(try sample.row("safe").actual.value == 76)
    #expect(try sample.row("safe").chance == .notTested(.notCounts))
    #expect(try sample.row("calls").chance != .notTested(.notCounts))
  }

  @Test func `no cell stops the program, and only whole rows become results`() {
    var random = SplitMix64(seed: 2008)
    let cells = [
      "", "0", "-0", "1", "9007199254740992", "9007199254740993", "0.000000000000000001",
      "-999999999999999", "1e400", "99999999999999999999", "=1+1", "%", "-%", "£3", "(4)", "new",
      "\"a\"\"b\"", "1,000", "\"1,000\"", "٣", "\u{0}x", "nan", "−7", "100%",
    ]
    let heads = [
      "actual: d, direction: down, published: c, total: r1", "actual: d, direction: up, counts: no",
      "quarters: [a, b, c, d], direction column: e, totals column: f, total: r1",
      "quarters: [a, b, c, d], direction: up, totals: latest, counts column: f",
    ]
    let numbers = ["", "0", "-0", "1", "85", "n/a", "9007199254740992", "\"1,000\""]
    var results = 0
    for _ in 0..<400 {
      let pool = random.below(2) == 0 ? numbers : cells
      var table = "id,before,goal,a,b,c,d,e,f\n"
      for row in 1...3 {
        let figures = (0..<6).map { _ in pool[random.below(pool.count)] }
        let words = [
          ["up", "down"][random.below(2)], pool == numbers ? "" : "latest",
        ]
        table += (["r\(row)"] + figures + words).joined(separator: ",") + "\n"
      }
      let read = TargetSample(keys: heads[random.below(heads.count)], table: table).read
      #expect((read.value == nil) == read.findings.hasErrors)
      results += read.value == nil ? 0 : 1
      for row in read.value?.sets.first?.rows ?? [] {
        #expect(row.changePercent?.isFinite ?? true)
        #expect((row.verdict == .notReported) == (row.actual.reported == 0))
        #expect(row.actual.value?.isFinite ?? true)
      }
      _ = read.value?.jsonText
    }
    #expect(results > 50)
  }

  @Test func `words that mean nothing are findings with the nearest one`() {
    let sample = TargetSample(
      keys: "actual: now, direction column: way, counts column: counted",
      table: "id,way,counted,before,goal,now\na,dwon,si,1,1,1\nb,,maybe,1,1,1\n"
    )
    #expect(
      sample.messages == [
        "'dwon' in 'way' means nothing there | did you mean 'down'?",
        "'si' in 'counted' means nothing there | write 'yes' or 'no'",
        "'b' does not say whether it should fall or rise | write 'down' or 'up' in 'way'",
        "'maybe' in 'counted' means nothing there | write 'yes' or 'no'",
      ]
    )
    #expect(sample.codes == ["T006", "T006", "T003", "T006"])
  }
}
