import Foundation
import Robustness
import Testing

@Suite struct DrawsJSONTests {
  private func object(_ result: SensitivityResult) throws -> [String: Any] {
    let data = Data(result.jsonText.utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func withoutDrawsListsAreEmptyAndNumbersNull() throws {
    let object = try object(SampleOutput.result(draws: nil))
    for key in ["acceptability", "pairwise", "shortlisted", "centralWeights", "confidence"] {
      #expect((object[key] as? [Any])?.isEmpty == true)
    }
    for key in ["draws", "counted", "seed", "drawn"] { #expect(object[key] is NSNull) }
  }

  @Test func aSeedThatReadersCannotHoldIsAText() throws {
    #expect(try object(SampleOutput.result())["seed"] as? String == "18446744073709551615")
  }

  @Test func whoeverNeverComesFirstHasNoWeights() throws {
    let weights = try object(SampleOutput.result())["centralWeights"] as? [Any]
    #expect(weights?.count == 2)
    #expect(weights?.last is NSNull)
  }
}
