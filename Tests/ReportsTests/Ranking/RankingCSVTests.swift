import Foundation
import Testing

@testable import Precedence
@testable import Reports

@Suite struct RankingCSVTests {
  private func rows(_ candidates: [CandidateResult]) -> [String] {
    let result = SampleResult.assessment(ranking: candidates, unranked: [], missing: [])
    return RankingCSV().text(result).components(separatedBy: "\r\n")
  }

  private let fixed = "place,shared,id,name,rating,score,best,worst,shortlist,status"

  @Test func nobodyLeavesTheHeader() {
    #expect(rows([]) == [fixed + ",missing", ""])
  }

  @Test func theMarkStandsFirstIfAskedFor() {
    let result = SampleResult.assessment()
    let plain = RankingCSV().text(result)
    #expect(plain.hasPrefix("place,"))
    #expect(RankingCSV(hasByteOrderMark: true).text(result) == "\u{FEFF}" + plain)
  }

  @Test func whatASpreadsheetWouldRunIsNeutralised() {
    let names = ["=1+1", "+a", "-a", "@a", "\ta", "\ra", "a,\"b\"\nc"]
    let candidates = names.map { SampleResult.candidate("x", $0, place: 1, places: 1...1) }
    let text = rows(candidates).joined(separator: "\r\n")
    for name in ["'=1+1", "'+a", "'-a", "'@a", "'\ta", "\"'\ra\"", "\"a,\"\"b\"\"\nc\""] {
      #expect(text.contains("\r\n1,no,x,\(name),,,1,1,no,ranked,\r\n"))
    }
  }

  @Test func numbersStayNumbersAndWordsWords() {
    let measures = [
      measure("trend", -38.3, "-38.3%", "percent"), measure("concern", 4, "High", "level"),
      measure("armed", 1, "yes", "yes/no"), measure("harm", nil, "missing", "days"),
    ]
    let level = SampleResult.level("harm", "High", 3)
    let group = SampleResult.group("risk", [], 2.0 / 3, level: nil)
    let candidate = SampleResult.candidate(
      "a",
      "A",
      place: 1,
      rating: "High",
      score: 0.1 + 0.2,
      measures: measures,
      levels: [level],
      groups: [group]
    )
    #expect(
      rows([candidate]) == [
        fixed + ",harm level,risk number,trend (percent),concern (level),armed (yes/no),"
          + "harm (days),missing",
        "1,no,a,A,High,0.3,,,no,ranked,High,0.666666667,-38.3,High,yes,,harm", "",
      ]
    )
  }

  @Test func aChangeFromNothingIsNewAndNotMissing() {
    let candidate = SampleResult.candidate("a", "A", place: 1, measures: [SampleResult.newTrend])
    #expect(rows([candidate])[1] == "1,no,a,A,,,,,no,ranked,new,")
  }

  @Test func intervalsHaveColumnsWhereThereAreAny() {
    let sure = measure("concern", 4, "4", "points")
    let unsure = MeasureResult(
      id: "concern",
      value: 3,
      interval: 2.5...3.5,
      text: "3 (2.5 to 3.5)",
      unit: "points",
      origin: .missing(reason: "")
    )
    #expect(rows([SampleResult.candidate("a", "A", measures: [sure])])[0].hasSuffix(",missing"))
    let rows = self.rows([
      SampleResult.candidate("a", "A", measures: [unsure]),
      SampleResult.candidate("b", "B", measures: []),
    ])
    #expect(
      rows[0]
        == fixed + ",concern (points),concern (points) from,concern (points) to,missing"
    )
    #expect(rows[1] == ",no,a,A,,,,,no,ranked,3,2.5,3.5,")
    #expect(rows[2] == ",no,b,B,,,,,no,ranked,,,,")
  }

  private func measure(
    _ id: String,
    _ value: Double?,
    _ text: String,
    _ unit: String
  ) -> MeasureResult {
    MeasureResult(
      id: id,
      value: value,
      interval: nil,
      text: text,
      unit: unit,
      origin: .missing(reason: "")
    )
  }
}
