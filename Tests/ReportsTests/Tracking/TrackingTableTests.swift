import Testing

@testable import Precedence
@testable import Reports

@Suite struct TrackingTableTests {
  @Test func `a year has no line, and levels have no test`() {
    let row = SampleTargets.row("Safe", .up, from: 70, to: 80, [75], isCount: false)
    #expect(
      TrackingTable(SampleTargets.targets([row])).lines(width: 80) == [
        "Measure  Baseline  Target  Actual  Change  Verdict  Light",
        "-------  --------  ------  ------  ------  -------  -----",
        "Safe           70      80      75   +7.1%  missed   amber",
      ]
    )
  }

  @Test func `a narrow page does without the least needed columns and says so`() {
    let wide = TrackingTable(SampleTargets.quarters).lines(width: 120)
    #expect(wide.first?.contains("Line") == true)
    #expect(!wide.contains { $0.hasPrefix("No room") })
    let narrow = TrackingTable(SampleTargets.quarters).lines(width: 60)
    #expect(
      narrow.suffix(2) == [
        "No room for the columns \"Baseline\", \"Line\", \"Change\" and", "\"Chance\".",
      ]
    )
    #expect(narrow.allSatisfy { Columns.count($0) <= 60 })
  }

  @Test func `a heading stands above its rows once`() {
    let lines = TrackingTable(SampleTargets.quarters).lines(width: 120)
    #expect(lines.filter { $0.contains(" Safer ") }.count == 1)
    #expect(lines.filter { $0.contains(" Less crime ") }.count == 1)
  }
}
