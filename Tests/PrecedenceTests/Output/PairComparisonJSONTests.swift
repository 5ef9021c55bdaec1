import Diagnostics
import Foundation
import Precedence
import Testing

@Suite struct PairComparisonJSONTests {
  private static func object(_ rows: String) throws -> [String: Any] {
    let result = try Sample.ranked(rows)
    let pair = try #require(result.comparison(of: "a", with: "b"))
    return try #require(
      JSONSerialization.jsonObject(with: Data(pair.json.formatted.utf8)) as? [String: Any]
    )
  }

  @Test func `a comparison says what decides and carries every number`() throws {
    let object = try Self.object("id,volume,last_year,concern\na,50,50,High\nb,150,150,Low\n")
    #expect(object["decidedBy"] as? String == "volume")
    #expect(object["shared"] as? Bool == false)
    #expect((object["ahead"] as? [String: Any])?["id"] as? String == "b")
    #expect(object["cells"] is NSNull)
    let keys = try #require(object["keys"] as? [[String: Any]])
    #expect(keys.map { $0["aheadNumber"] as? Double } == [0.625, 150])
    let groups = try #require(object["groups"] as? [[String: Any]])
    let terms = try #require(groups.first?["terms"] as? [[String: Any]])
    #expect(terms.map { $0["difference"] as? Double } == [0.25, 0, -0.25])
    #expect((object["rules"] as? [Any])?.isEmpty == true)
  }

  @Test func `where none decides there is no key that does`() throws {
    let object = try Self.object("id,volume,last_year,concern\na,50,50,High\nb,50,50,High\n")
    #expect(object["decidedBy"] is NSNull)
    #expect(object["shared"] as? Bool == true)
  }
}
