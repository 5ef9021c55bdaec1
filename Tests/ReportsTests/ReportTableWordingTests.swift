import Testing

@testable import Precedence
@testable import Reports

@Suite struct ReportTableWordingTests {
  @Test func aRuleIsOneSentence() {
    #expect(
      Wording.ruleDid("watch: fired", ["when a\n> 1", "then monitor", "because few."])
        == "watch: fired; when a > 1; then monitor; because few."
    )
  }

  @Test func aFoldIsNamedAfterItsPlace() {
    #expect(Wording.foldTitle(SampleResult.burglary) == "Place 2=: Burglary, Medium")
    #expect(Wording.foldTitle(SampleResult.arson) == "Not ranked: Arson")
    let bare = SampleResult.candidate("a", "A\nb", place: 7)
    #expect(Wording.foldTitle(bare) == "Place 7: A b")
  }

  @Test func aLevelMayHaveOnlyAScoreOrNothing() {
    let level = SampleResult.litter.levels[1]
    #expect(Wording.levelWord(level) == "left out")
    #expect(Wording.levelWord(SampleResult.level("a", "High", 3)) == "High")
  }
}
