import Testing

@testable import Precedence
@testable import Reports

@Suite struct CandidateFoldsTests {
  private let folds = CandidateFolds(SampleReport.material)

  @Test func everyCandidateHasAFoldAndALinkToIt() throws {
    let section = try #require(folds.section)
    #expect(section.folds.map(\.id) == (1...5).map { "candidate-\($0)" })
    #expect(folds.link(to: "burglary") == "candidate-2")
    #expect(folds.link(to: "nobody") == nil)
    #expect(
      section.folds.map(\.title).suffix(3) == [
        "Place 2=: Litter, Medium", "Not ranked: Arson", "Not ranked: Wellbeing",
      ]
    )
  }

  @Test func idsAreLinksWhateverCandidatesAreCalled() throws {
    let section = try #require(CandidateFolds(SampleReport.hostile).section)
    for fold in section.folds {
      #expect(fold.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    }
    #expect(Set(section.folds.map(\.id)).count == section.folds.count)
  }

  @Test func nobodyHasNoSection() {
    let result = SampleResult.assessment(ranking: [], unranked: [], missing: [])
    #expect(CandidateFolds(ReportMaterial(result: result, summary: .nothing)).section == nil)
  }

  @Test func rulesThatAScenarioSwitchedOffAreNamed() throws {
    let sample = SampleResult.assessment()
    let result = AssessmentResult(
      name: "",
      area: nil,
      rules: SampleResult.rules,
      matrix: nil,
      shortlist: nil,
      keys: [],
      ranking: [SampleResult.candidate("a", "A", place: 1)],
      unranked: [],
      missing: [],
      rulesOff: ["rising_fast"],
      findings: sample.findings
    )
    let fold = try #require(
      CandidateFolds(ReportMaterial(result: result, summary: .nothing)).section?.folds.first
    )
    guard case .list(let rules) = fold.blocks.last else {
      Issue.record("no rules")
      return
    }
    #expect(rules == ["rising fast: switched off by a scenario."])
  }
}
