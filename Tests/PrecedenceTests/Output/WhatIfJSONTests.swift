import Diagnostics
import TestSupport
import Testing

@testable import Precedence

@Suite struct WhatIfJSONTests {
  private static let scenario = Scenario(
    name: "Two changes",
    because: "somebody asked",
    changes: [
      ScenarioChange(target: "impact.concern", value: "4"),
      ScenarioChange(target: "cuts.volume", value: "[40, 200, 400, 900]"),
    ]
  )

  @Test func `the whole of a scenario is written but for the rankings, which are as always`() throws
  {
    let result = try #require(ScenarioSample.simple().whatIf([Self.scenario]).value)
    let text = result.jsonText
    #expect(text.hasPrefix("{\n  \"schema\": \"precedence.what-if/1\",\n  \"base\": {\n"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func indented(_ json: String, by count: Int) -> String {
      let blank = String(repeating: " ", count: count)
      return json.split(separator: "\n").joined(separator: "\n\(blank)")
    }
    #expect(text.contains("\"base\": \(indented(result.base.jsonText, by: 2)),"))
    #expect(text.contains("\"result\": \(indented(result.outcomes[0].result.jsonText, by: 6)),"))
    let start = try #require(lines.firstIndex { $0 == "      \"moves\": [" })
    let changes = try #require(lines.firstIndex { $0 == "      \"changes\": [" })
    let end = try #require(lines[changes...].firstIndex { $0 == "      ]," })
    let shown = (lines[(changes - 2)...end] + lines[start...]).joined(separator: "\n")
    let folder = ProjectFolder.file("Tests/Cases/json/what-if.json")
    let mismatch = GoldenFile(folder).mismatch(with: shown)
    #expect(mismatch == nil)
  }

  @Test func `the same input gives the same bytes`() throws {
    let one = try #require(ScenarioSample.simple().whatIf([Self.scenario]).value)
    let other = try #require(ScenarioSample.simple().whatIf([Self.scenario]).value)
    #expect(one.jsonText == other.jsonText)
  }
}
