import Foundation
import TestSupport
import Testing

@testable import Precedence

@Suite struct ComparisonJSONTests {
  @Test func `the whole of a comparison is written but for the rankings, which are as always`()
    throws
  {
    let comparison = try ComparisonSample.comparison(
      ("a: 2", "a: 3"),
      ("two,Two,15,15", "four,Four,16,15"),
      ("three,Three,4,25", "three,Three,40,25"),
      ("name: Small", "name: Smaller")
    )
    let text = comparison.jsonText
    func indented(_ json: String) -> String {
      json.split(separator: "\n").joined(separator: "\n  ")
    }
    let before = "  \"before\": \(indented(comparison.before.jsonText)),\n"
    let after = "  \"after\": \(indented(comparison.after.jsonText)),\n"
    #expect(text.contains(before))
    #expect(text.contains(after))
    let rest = text.replacingOccurrences(of: before, with: "").replacingOccurrences(
      of: after,
      with: ""
    )
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/json/comparison.json"))
    #expect(golden.mismatch(with: rest) == nil)
  }
}
