import Diagnostics
import Testing

@testable import Linting

@Suite struct DoubtfulZerosTests {
  private func sample(_ rows: String) -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures:
        now: {unit: crimes, missing: interval}
        before: {unit: crimes, missing: interval}
        trend: {unit: percent, is: "change(now, before)", unless: base < 20, missing: neutral}
      criteria: {now: {cuts: [10, 100]}, trend: {cuts: [-20, 20]}}
      groups: {risk: {of: [now, trend]}}
      ranking: {by: risk, ties: now}

      """,
      "id,now,before\n" + rows
    )
  }

  private static let others = (1...6).map { "a\($0),\(100 + $0),110\n" }.joined()

  @Test func `many candidates with the same gap are one finding`() throws {
    let rows = Self.others + ["w", "x", "y", "z"].map { "\($0),0,0\n" }.joined()
    let findings = try sample(rows).findings(.missingAsZero)
    #expect(
      findings.map(\.message) == [
        "every count of 'w', 'x', 'y' and 1 more is 0 ('now' and 'before'), while half of the "
          + "others have 110 or more of 'before': if nobody counted, their places rest on gaps in "
          + "the data"
      ]
    )
    #expect(findings.first?.hint == "leave the cells empty if nobody counted; missing is not 0")
    // One of them alone cannot be accepted for all.
    #expect(findings.first?.subjects == ["now", "before"])
    #expect(findings.first?.location?.line == 8)
  }

  @Test func `so are many of which one of two counts is 0`() throws {
    let rows = Self.others + (20...23).map { "z\($0),0,\($0)\n" }.joined() + "y,30,0\n"
    let findings = try sample(rows).findings(.missingAsZero)
    #expect(
      findings.map(\.message) == [
        "'now' of 'z20', 'z21', 'z22' and 1 more is 0, while 'before' is 20 or more: if nobody "
          + "counted, their places rest on gaps in the data",
        "'before' of 'y' is 0, while 'now' is 30: if nobody counted, place 7 rests on a gap in the "
          + "data",
      ]
    )
    #expect(findings.map(\.subjects) == [["now"], ["y"]])
  }

  @Test func `three are told one by one`() throws {
    let rows = Self.others + ["x", "y", "z"].map { "\($0),0,0\n" }.joined()
    #expect(try sample(rows).findings(.missingAsZero).map(\.subjects) == [["x"], ["y"], ["z"]])
  }

  @Test(.timeLimit(.minutes(1)))
  func `thousands of candidates without a count are looked at quickly`() throws {
    let rows =
      (0..<2100).map { "a\($0),\(50 + $0 % 40),60\n" }.joined()
      + (0..<2000).map { "z\($0),0,0\n" }.joined()
    let assessment = try OrderSample(
      sample("").rules,
      "id,now,before\n" + rows
    )
    #expect(assessment.findings(of: .missingAsZero).count == 1)
  }
}
