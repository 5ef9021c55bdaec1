import Reports
import Testing

@testable import Precedence

@Suite struct ExplanationTextTests {
  @Test(arguments: ["theft", "burglary", "litter", "arson", "wellbeing"])
  func theWholeExplanationOfACandidate(id: String) throws {
    let text = try #require(ExplanationText().text(of: id, in: SampleResult.assessment()))
    #expect(ReportSample.mismatch(of: text, with: "explanation-\(id).txt") == nil)
  }

  @Test func aNarrowTerminalOnlyWraps() throws {
    let text = try #require(
      ExplanationText(width: 1).text(of: "theft", in: SampleResult.assessment())
    )
    #expect(ReportSample.mismatch(of: text, with: "explanation-theft-narrow.txt") == nil)
  }

  @Test func aCandidateThatIsNotThereHasNoExplanation() {
    #expect(ExplanationText().text(of: "Theft", in: SampleResult.assessment()) == nil)
  }
}
