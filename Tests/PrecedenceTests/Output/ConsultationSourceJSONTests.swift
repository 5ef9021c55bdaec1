import Foundation
import Precedence
import TestSupport
import Testing

@Suite struct ConsultationSourceJSONTests {
  @Test func `a small consultation is this text, whole`() throws {
    let read = ConsultationSample().read
    let result = try #require(read.value?.result().value)
    let folder = try #require(CaseFolder.all("results").first { $0.name == "small-consultation" })
    #expect(folder.golden("rank.json").mismatch(with: result.jsonText) == nil)
    let explanation = try #require(result.explanationJSON(of: "asb"))
    #expect(folder.golden("explain-asb.json").mismatch(with: explanation) == nil)
  }

  @Test func `counts too small to be shown are null`() throws {
    let result = try #require(ConsultationSample().read.value?.result().value)
    let object = try JSONSerialization.jsonObject(with: Data(result.jsonText.utf8))
    let ranking = try #require((object as? [String: Any])?["ranking"] as? [[String: Any]])
    let asb = try #require(ranking.first { $0["id"] as? String == "asb" })
    let concern = try #require((asb["measures"] as? [String: [String: Any]])?["concern"])
    let from = try #require((concern["from"] as? [[String: Any]])?.first)
    #expect(from["kind"] as? String == "consultation")
    let groups = try #require(from["groups"] as? [[String: Any]])
    #expect(groups.map { $0["named"] as? Int } == [9, nil])
    #expect(groups.last?["named"] is NSNull)
  }
}
