import Reports
import Testing

@testable import Precedence

@Suite struct RankingTextTests {
  @Test func look() {
    print(RankingText(width: 80).text(SampleResult.assessment()))
    for id in ["theft", "burglary", "litter", "arson"] {
      print(ExplanationText(width: 80).text(of: id, in: SampleResult.assessment()) ?? "?")
    }
  }
}
