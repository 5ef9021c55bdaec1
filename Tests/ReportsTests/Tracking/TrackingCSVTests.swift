import Testing

@testable import Precedence
@testable import Reports

@Suite struct TrackingCSVTests {
  private func rows(_ targets: TargetSet) -> [Substring] {
    TrackingCSV().text(SampleTargets.result([targets])).split(separator: "\r\n")
  }

  @Test func `every row has as many cells as the header`() {
    let rows = rows(SampleTargets.year)
    #expect(rows.count == 6)
    #expect(
      Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }) == [21]
    )
    #expect(
      rows[1].hasPrefix("crime_targets,cars,Cars,,down,100,90,80,1,1,,-20,-20,met,green,no,0.156")
    )
  }

  @Test func `what is not known is an empty cell`() {
    let targets = SampleTargets.targets([SampleTargets.row("Cars", from: nil, to: nil, [nil])])
    #expect(
      rows(targets).last
        == "crime_targets,cars,Cars,,down,,,,0,1,,,,not reported,grey,not tested,,,,,"
    )
  }

  @Test func `a label cannot be a formula`() {
    let targets = SampleTargets.targets([SampleTargets.row("=cmd|' /C calc'", from: 1, to: 1, [1])])
    #expect(rows(targets).last?.contains(",'=cmd|' /C calc',") == true)
  }
}
