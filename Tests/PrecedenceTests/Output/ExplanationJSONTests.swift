import Precedence
import TestSupport
import Testing

@Suite struct ExplanationJSONTests {
  @Test func `a small explanation is this text, whole`() throws {
    let json = try #require(Sample().result().explanationJSON(of: "theft"))
    let folder = CaseFolder.all("results").first { $0.name == "small-assessment" }
    #expect(try #require(folder).golden("explain-theft.json").mismatch(with: json) == nil)
  }

  @Test func `nobody's explanation is none`() throws {
    #expect(try Sample().result().explanationJSON(of: "thef") == nil)
  }

  @Test func `a candidate that has no place is explained too`() throws {
    let rules =
      Sample().rules + "rules: {out: {when: volume > 1, then: leave out, because: it is}}\n"
    let result = try Sample.ranked("id,volume,last_year,concern\na,5,5,Low\n", rules: rules)
    let json = try #require(result.explanationJSON(of: "a"))
    #expect(json.contains("\"place\": null"))
    #expect(json.contains("\"state\": \"fired\""))
  }
}
