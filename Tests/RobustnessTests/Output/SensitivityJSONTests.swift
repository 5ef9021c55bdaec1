import Foundation
import Precedence
import Robustness
import TestSupport
import Testing

@Suite struct SensitivityJSONTests {
  @Test func theWholeOfIt() throws {
    let json = try SampleOutput.result().jsonText
    #expect(SampleOutput.golden("robustness.json").mismatch(with: json) == nil)
  }

  @Test func thePromisedMembersAreThere() throws {
    let json = try SampleOutput.result().jsonText
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    )
    let promised: Set = [
      "schema", "weightStability", "leastChange", "thresholds", "removals", "acceptability",
      "pairwise", "centralWeights", "confidence", "draws", "seed", "figures",
    ]
    #expect(promised.isSubset(of: object.keys))
    #expect(object["schema"] as? String == "precedence.robustness/1")
  }

  @Test func theDayOfTheValuesIsThereWhereRulesHaveDates() throws {
    let json = try SampleOutput.result(asOf: CalendarDate("2025-05-01")).jsonText
    #expect(json.contains("\"asOf\": \"2025-05-01\""))
    #expect(try !SampleOutput.result().jsonText.contains("asOf"))
  }
}
