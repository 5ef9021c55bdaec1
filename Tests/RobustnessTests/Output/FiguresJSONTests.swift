import Diagnostics
import Testing

@testable import Robustness

@Suite struct FiguresJSONTests {
  private func text(_ worths: FigureWorths) -> String {
    JSONValue.object(worths.jsonMembers).formatted
  }

  @Test func noDoubtNoFigures() {
    #expect(
      text(FigureWorths(doubt: 0, figures: []))
        == "{\"doubt\": 0, \"figures\": [], \"untriedFigures\": 0}\n"
    )
  }

  @Test func aFigureSaysWhatItSettlesAndLeaves() {
    let figure = FigureWorth(
      candidate: "a",
      measure: "volume",
      doubt: 11,
      leastRemaining: 4,
      mostRemaining: 8
    )
    let json = text(FigureWorths(doubt: 11, figures: [figure]))
    #expect(json.contains("\"settles\": {\"least\": 3, \"most\": 7}"))
    #expect(json.contains("\"remaining\": {\"least\": 4, \"most\": 8}"))
    #expect(json.contains("\"shortlist\": null"))
  }
}
