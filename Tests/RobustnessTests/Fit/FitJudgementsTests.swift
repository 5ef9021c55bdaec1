import Precedence
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct FitJudgementsTests {
  private func judgements() throws -> (FitJudgements, AssessmentRun) {
    let assessment = try NestedSample().assessment()
    return (try FitJudgements(["judged"], assessment.rules.checked), AssessmentRun(assessment))
  }

  @Test func `an option is a level for each measure`() throws {
    let (judgements, _) = try judgements()
    #expect(judgements.optionCount == 3)
    #expect((0..<3).map { judgements.levels(of: $0) } == [[1], [2], [3]])
  }

  @Test func `an option is put in for one candidate`() throws {
    let (judgements, run) = try judgements()
    var table = run.table
    judgements.put(0, for: CandidateIndex(0), in: &table, run.plan)
    #expect(judgements.judged(CandidateIndex(0), run.table) == [3])
    #expect(judgements.judged(CandidateIndex(0), table) == [1])
    #expect(judgements.judged(CandidateIndex(1), table) == [2])
  }

  @Test func `nothing judged is one option`() throws {
    let rules = try NestedSample().assessment().rules.checked
    #expect(try FitJudgements([], rules).optionCount == 1)
  }
}
