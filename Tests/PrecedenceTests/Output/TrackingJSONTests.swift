import Precedence
import TestSupport
import Testing

@Suite struct TrackingJSONTests {
  @Test func `a small set whole`() throws {
    let sample = TargetSample(
      keys: "quarters: [a, b, c, d], direction: down, total: all",
      table: "id,before,goal,a,b,c,d\nx,40,30,5,,5,\nall,40,30,5,,5,\n"
    )
    let json = try #require(sample.read.value?.jsonText)
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/reports/tracking.json"))
    #expect(golden.mismatch(with: json) == nil)
  }

  @Test func `nothing is null, never 0`() throws {
    let sample = TargetSample(table: "id,before,goal,now\nx,,,\n")
    let json = try #require(sample.read.value?.jsonText)
    #expect(json.contains("\"verdict\": \"not reported\""))
    #expect(!json.contains("\"value\": 0"))
    #expect(json.contains("\"total\": null"))
  }
}
