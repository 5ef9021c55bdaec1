import Foundation
import Precedence
import Testing

@Suite struct AssessmentResultsJSONTests {
  private func results(_ count: Int) throws -> AssessmentResults {
    let reads = (0..<count).map { _ in Sample().read }
    return try #require(AssessmentResults.of(reads).value)
  }

  @Test func `the results stand in it as each has them alone`() throws {
    let json = try results(2).jsonText
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    )
    #expect(object["schema"] as? String == "precedence.assessments/1")
    let alone = try JSONSerialization.jsonObject(with: Data(Sample().result().jsonText.utf8))
    let inside = try #require(object["assessments"] as? [NSDictionary])
    #expect(inside.count == 2)
    #expect(inside.allSatisfy { $0 == alone as? NSDictionary })
  }

  @Test func `no results are an empty list`() throws {
    let json = try results(0).jsonText
    #expect(json == "{\"schema\": \"precedence.assessments/1\", \"assessments\": []}\n")
  }
}
