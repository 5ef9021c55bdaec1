import Testing

@testable import Precedence

@Suite struct TargetSetReadingTests {
  private static let periods = """
    periods:
      then: {from: 2019-01-01, to: 2019-12-31}
      now: {from: 2021-01-01, to: 2021-12-31}
      half: {from: 2021-01-01, to: 2021-06-30}

    """

  private func sample(_ periods: String, _ head: String = "") -> TargetSample {
    TargetSample(
      keys: "actual: now, direction: down, periods: \(periods)",
      head: Self.periods + head
    )
  }

  @Test func `every figure leads to its cell`() throws {
    let row = try TargetSample().row("bikes")
    #expect(row.baseline.cell == .init(file: "t.csv", row: 3, column: "before"))
    #expect(row.target.cell == .init(file: "t.csv", row: 3, column: "goal"))
    #expect(row.actual.figures.map(\.cell) == [.init(file: "t.csv", row: 3, column: "now")])
    #expect(row.label == "bikes")
  }

  @Test func `periods of one length are compared as they are`() {
    #expect(sample("{baseline: then, actual: now}").codes == ["A029"])
  }

  @Test func `a leap day more makes no other year`() throws {
    var sample = sample("{baseline: then, actual: now}")
    sample.head = sample.head.changing(
      "2019-01-01, to: 2019-12-31",
      to: "2020-01-01, to: 2020-12-31"
    )
    #expect(sample.codes == ["A029"])
    #expect(try sample.row("cars").changePercent == -20)
    sample.head += "unequal periods: rates\n"
    let change = try #require(sample.row("cars").changePercent)
    #expect((change - (100 * (80 / (100 * 365.0 / 366) - 1))).magnitude < 1e-9)
  }

  @Test func `periods of two lengths are refused unless rates are asked for`() throws {
    #expect(sample("{baseline: then, actual: half}").codes == ["A029", "A007"])
    let rates = sample("{baseline: then, actual: half}", "unequal periods: rates\n")
    let change = try #require(rates.row("cars").changePercent)
    #expect((change - (100 * (80 / (100 * 181.0 / 365) - 1))).magnitude < 1e-9)
    guard case .tested(let test) = try rates.row("cars").chance else {
      Issue.record("not tested")
      return
    }
    #expect(((test.rateRatio ?? 0) - 80.0 / 181 * 365 / 100).magnitude < 1e-12)
  }

  @Test func `a level is not scaled by the length of a period`() throws {
    var rates = sample("{baseline: then, actual: half}", "unequal periods: rates\n")
    rates.keys += ", counts: no"
    #expect(try rates.row("cars").changePercent == -20)
  }

  @Test func `a period that is not declared is an error with the nearest one`() {
    let sample = sample("{baseline: thn, actual: now}")
    #expect(sample.codes.contains("T005"))
    #expect(sample.messages.contains("there is no period 'thn' | did you mean 'then'?"))
    let none = TargetSample(keys: "actual: now, direction: up, periods: {baseline: a, actual: a}")
    #expect(none.messages.first == "there is no period 'a' | declare it under 'periods'")
  }
}
