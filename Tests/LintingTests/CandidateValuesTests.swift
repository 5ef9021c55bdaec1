import Precedence
import ScoringKernel
import Testing

@testable import Linting

@Suite struct CandidateValuesTests {
  private static let rules = """
    format: 1
    name: Sample
    measures:
      now: {unit: crimes}
      before: {unit: crimes, missing: interval}
      out: {unit: yes/no}
      trend: {unit: percent, is: "change(now, before)", unless: base < 20, missing: neutral}
    criteria: {now: {cuts: [50]}, trend: {cuts: [-20, 20]}}
    groups: {risk: {of: [now, trend]}}
    rules:
      left_out: {when: out, then: leave out, because: so it is}
    ranking: {by: risk, ties: now}

    """

  private func values() throws -> CandidateValues {
    let table = "id,now,before,out\na,40,30,no\nb,60,10,no\nc,70,,no\nd,80,20,yes\n"
    let files = MemoryFiles(["rules.yaml": Self.rules, "table.csv": table])
    let read = Assessment.read(rules: "rules.yaml", candidates: "table.csv", from: files)
    let assessment = try #require(read.value)
    return CandidateValues(try #require(LintedAssessment(assessment)))
  }

  @Test func `who is left out does not take part`() throws {
    #expect(try values().ranked.map(\.result.id) == ["a", "b", "c"])
  }

  @Test func `levels and places stand beside the values`() throws {
    let entries = try values().entries(of: CriterionIndex(0))
    #expect(entries.map(\.value) == [40, 60, 70])
    #expect(entries.map(\.level) == [0, 1, 1])
    #expect(entries.map(\.place) == [3, 2, 1])
    #expect(try values().text(entries[0], CriterionIndex(0)) == "40 crimes")
  }

  @Test func `a missing change and one that does not count are left away`() throws {
    #expect(try values().entries(of: CriterionIndex(1)).map(\.id) == ["a"])
  }
}
