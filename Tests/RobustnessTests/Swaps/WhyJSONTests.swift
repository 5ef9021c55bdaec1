import Foundation
import Precedence
import Testing

@testable import Robustness

@Suite struct WhyJSONTests {
  @Test func `every change says what it changes, from what, to what`() throws {
    let rules = """
      format: 1
      name: Rules of two
      measures:
        volume: {unit: crimes}
        concern: {unit: level, of: 3, missing: neutral}
      criteria:
        volume: {cuts: [10, 100]}
        concern: {kind: judged}
      groups:
        risk: {of: {volume: 2, concern: 1}}
      ranking: {by: [risk]}

      """
    let rows = "id,volume,concern\na,50,\nb,150,Low\n"
    let why = try #require(DoubtfulTable(rules: rules, rows: rows).assessment().why("a", "b"))
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(why.jsonText.utf8)) as? [String: Any]
    )
    #expect(object["schema"] as? String == "precedence.why/1")
    let comparison = try #require(object["comparison"] as? [String: Any])
    #expect((comparison["ahead"] as? [String: Any])?["id"] as? String == "b")
    let changes = try #require(object["changes"] as? [[String: Any]])
    // Two weights, two cuts of volume, a count and a judgement of each.
    #expect(
      changes.map { $0["of"] as? String } == [
        "weight", "weight", "cut", "cut", "measure", "measure", "judgement", "judgement",
      ]
    )
    // b: 2 × 1 + 0, a: 2 × 0.5 + 0.5: level with a weight of 2 for concern.
    let concern = changes[1]
    #expect(concern["now"] as? Double == 1)
    #expect(concern["answer"] as? String == "swap")
    #expect(concern["at"] as? Double == 2)
    #expect(concern["reaches"] as? Bool == false)
    let missing = changes[7]
    #expect(missing["candidate"] as? String == "a")
    #expect(missing["now"] is NSNull)
    #expect(missing["levels"] as? [String] == ["Low", "Medium", "High"])
    // With High concern a has 2 × 0.5 + 1, as b.
    #expect(missing["answer"] as? String == "level")
    #expect(missing["at"] as? Double == 3)
    #expect(changes[6]["answer"] as? String == "impossible")
  }

  @Test func `the day of the values is there where rules have dates`() throws {
    let rules = DoubtfulTable.byVolume.replacing(
      "[10, 20]",
      with: "[10, {values: {2024-04-01: 20, 2026-04-01: 30}}]"
    )
    let rows = "id,volume\na,25\nb,5\n"
    let table = DoubtfulTable(rules: rules, rows: rows)
    let assessment = try table.assessment(asOf: CalendarDate("2025-05-01"))
    let why = try #require(assessment.why("a", "b"))
    #expect(why.asOf?.text == "2025-05-01")
    #expect(why.jsonText.contains("\"asOf\": \"2025-05-01\""))
    let plain = try #require(DoubtfulTable(rows: rows).assessment().why("a", "b"))
    #expect(!plain.jsonText.contains("asOf"))
  }
}
