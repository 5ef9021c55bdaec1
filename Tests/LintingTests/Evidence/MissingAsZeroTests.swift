import Diagnostics
import Testing

@testable import Linting

@Suite struct MissingAsZeroTests {
  private func sample(_ rows: String?, missing: String = "interval") -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures:
        now: {unit: crimes, missing: \(missing)}
        before: {unit: crimes, missing: interval}
        trend: {unit: percent, is: "change(now, before)", unless: base < 20, missing: neutral}
      criteria: {now: {cuts: [10, 100]}, trend: {cuts: [-20, 20]}}
      groups: {risk: {of: [now, trend]}}
      ranking: {by: risk, ties: now}

      """,
      rows.map { "id,now,before\n" + $0 }
    )
  }

  private static let others = "a,120,110\nb,60,70\nc,30,40\n"

  @Test func `a gap that counts as harmless`() throws {
    let found = try sample(nil, missing: "best").report(.missingAsZero)
    #expect(
      found == """
        warning[R151]: where 'now' is missing it counts as the least serious there is: nobody counting looks like nothing happening
          rules.yaml:4:3
           |
         4 |   now: {unit: crimes, missing: best}
           |   ^^^
           = write 'missing: interval', and the candidate gets the places it could have

        """
    )
    #expect(
      try sample(Self.others + "d,,40\n", missing: "best").messages(.missingAsZero) == [
        "where 'now' is missing it counts as the least serious there is, as for 'd': "
          + "nobody counting looks like nothing happening"
      ]
    )
  }

  @Test(arguments: ["interval", "neutral", "worst", "leave out", "refuse"])
  func `other policies are silent`(_ policy: String) throws {
    #expect(try sample(nil, missing: policy).messages(.missingAsZero) == [])
  }

  @Test func `a flag that is best where it is missing is silent`() throws {
    let flag = LintSample.one(measure: "unit: yes/no, missing: best", criterion: "kind: yes/no")
    #expect(try flag.messages(.missingAsZero) == [])
  }

  @Test func `every count of one candidate is 0`() throws {
    let found = try sample(Self.others + "d,0,0\n").report(.missingAsZero)
    #expect(
      found == """
        warning[R151]: every count of 'd' is 0 ('now' and 'before'), while half of the others have 70 or more of 'before': if nobody counted, place 4 rests on a gap in the data
          candidates.csv:5:3
           |
         5 | d,0,0
           |   ^
           = leave the cell empty if nobody counted; missing is not 0

        """
    )
  }

  @Test func `what is no count does not matter`() throws {
    var withHarm = sample("a,120,110\nb,60,70\nc,30,40\nd,0,0\n")
    withHarm.rules = withHarm.rules.replacing(
      "  trend:",
      with: "  harm: {unit: days per crime}\n  trend:"
    ).replacing("ties: now", with: "ties: [now, harm]")
    withHarm.candidates = "id,now,before,harm\na,120,110,9\nb,60,70,9\nc,30,40,9\nd,0,0,9\n"
    #expect(try withHarm.messages(.missingAsZero).count == 1)
  }

  @Test func `nothing after many, and many after nothing`() throws {
    #expect(
      try sample(Self.others + "d,0,20\ne,20,0\nf,0,19\n").messages(.missingAsZero) == [
        "'now' of 'd' is 0, while 'before' is 20: if nobody counted, place 6 rests on a gap in the data",
        "'before' of 'e' is 0, while 'now' is 20: if nobody counted, place 3 rests on a gap in the data",
      ]
    )
  }

  @Test func `a 0 among small counts is one`() throws {
    #expect(try sample("a,12,11\nb,6,7\nc,3,4\nd,0,0\n").messages(.missingAsZero) == [])
  }

  @Test func `half of the others must have 20 or more`() throws {
    #expect(try sample("a,20,19\nb,20,1\nc,1,1\nd,0,0\n").messages(.missingAsZero).count == 1)
    #expect(try sample("a,19,19\nb,19,1\nc,1,1\nd,0,0\n").messages(.missingAsZero) == [])
  }

  @Test func `a missing count is no 0`() throws {
    #expect(try sample(Self.others + "d,,0\n").messages(.missingAsZero) == [])
  }
}
