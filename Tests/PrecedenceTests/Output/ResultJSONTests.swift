import Foundation
import Precedence
import TestSupport
import Testing

@Suite struct ResultJSONTests {
  @Test func `a small result is this text, whole`() throws {
    let json = try Sample().result().jsonText
    let folder = CaseFolder.all("results").first { $0.name == "small-assessment" }
    #expect(try #require(folder).golden("rank.json").mismatch(with: json) == nil)
  }

  /// The order that the issue of a schema promises: the keys of later versions stand between.
  @Test func `the promised keys stand in the promised order`() throws {
    let json = try Sample().result().jsonText
    let keys = ["schema", "name", "area", "rules", "ranking", "missing", "findings"]
    let places = keys.map { key in json.range(of: "\n  \"\(key)\": ")?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    )
    #expect(object["schema"] as? String == "precedence.assessment/1")
    let entry = try #require((object["ranking"] as? [[String: Any]])?.first)
    let promised: Set = [
      "place", "shared", "id", "name", "rating", "score", "shortlisted", "status", "levels",
      "groups", "measures", "rules", "places",
    ]
    #expect(promised.isSubset(of: entry.keys))
    let places2 = try #require(entry["places"] as? [String: Any])
    #expect(Set(places2.keys) == ["best", "worst"])
    let measure = try #require((entry["measures"] as? [String: [String: Any]])?["volume"])
    #expect(Set(["value", "unit", "missing", "from"]).isSubset(of: measure.keys))
  }

  @Test func `a result without anything in it is still whole`() throws {
    let json = try Sample.ranked("id,volume,last_year,concern\n").jsonText
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    )
    #expect((object["ranking"] as? [Any])?.isEmpty == true)
    #expect((object["missing"] as? [Any])?.isEmpty == true)
    #expect((object["findings"] as? [Any])?.count == 2)
    #expect(object["area"] is NSNull)
  }

  @Test func `the same input gives the same bytes every time`() throws {
    let first = try Sample().result().jsonText
    for _ in 0..<5 { #expect(try Sample().result().jsonText == first) }
  }
}
