import Foundation
import Precedence
import Testing

@Suite struct CandidateJSONTests {
  private static func entries(_ result: AssessmentResult) throws -> [[String: Any]] {
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(result.jsonText.utf8)) as? [String: Any]
    )
    return try #require(object["ranking"] as? [[String: Any]])
  }

  private static func measures(
    _ rows: String,
    rules: String = Sample().rules
  ) throws -> [String: [String: Any]] {
    let entry = try #require(entries(Sample.ranked(rows, rules: rules)).first)
    return try #require(entry["measures"] as? [String: [String: Any]])
  }

  private static func kinds(_ measure: [String: Any]?) -> [String] {
    ((measure?["from"] as? [[String: Any]]) ?? []).compactMap { $0["kind"] as? String }
  }

  @Test func `every kind of origin says which it is`() throws {
    let measures = try Self.measures("id,volume,last_year,concern\na,5,,Low\n")
    #expect(Self.kinds(measures["volume"]) == ["cell"])
    #expect(Self.kinds(measures["last_year"]) == ["missing"])
    #expect(measures["last_year"]?["missing"] as? Bool == true)
    #expect(measures["last_year"]?["value"] is NSNull)
    #expect(Self.kinds(measures["trend"]) == ["missing"])
  }

  @Test func `a change carries what tells it from chance`() throws {
    let measures = try Self.measures("id,volume,last_year,concern\na,11,3,Low\n")
    let from = try #require((measures["trend"]?["from"] as? [[String: Any]])?.first)
    #expect(from["kind"] as? String == "change")
    #expect(from["standing"] as? String == "counted")
    // 3 to 11 by R: binom.test(11, 14)$p.value.
    let probability = try #require(from["conditionalP"] as? Double)
    #expect((probability - 0.0573730469).magnitude < 1e-9)
  }

  @Test func `a change from zero has no percentage`() throws {
    let measures = try Self.measures("id,volume,last_year,concern\na,11,0,Low\n")
    let from = try #require((measures["trend"]?["from"] as? [[String: Any]])?.first)
    #expect(from["standing"] as? String == "new")
    #expect(from["percent"] is NSNull)
  }

  @Test func `a value known within an interval gives both ends`() throws {
    let measures = try Self.measures("id,volume,last_year,concern\na,10..20,10,Low\n")
    #expect(measures["volume"]?["interval"] as? [Double] == [10, 20])
    #expect(measures["last_year"]?["interval"] == nil)
  }

  @Test func `a shared place is said to be shared`() throws {
    let entries = try Self.entries(
      Sample.ranked("id,volume,last_year,concern\na,5,5,Low\nb,5,5,Low\n")
    )
    #expect(entries.map { $0["place"] as? Int } == [1, 1])
    #expect(entries.allSatisfy { $0["shared"] as? Bool == true })
  }
}
