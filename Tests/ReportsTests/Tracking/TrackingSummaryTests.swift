import Testing

@testable import Precedence
@testable import Reports

@Suite struct TrackingSummaryTests {
  private func sentences(_ rows: [TargetResult], total: String? = nil) -> [String] {
    TrackingSummary(SampleTargets.targets(rows, total: total)).sentences
  }

  @Test func `a total that met hides nothing of its components`() {
    let sentences = TrackingSummary(SampleTargets.year).sentences
    #expect(
      sentences.first
        == "The total (All) met its target although 2 of its 4 components missed theirs: Bikes and Homes."
    )
    #expect(sentences[1] == "Of 4 targets, 2 were met; 2 were missed.")
    #expect(sentences[2] == "Rose although a fall is wanted: Bikes (60 against 50, +20.0%).")
    #expect(
      sentences.contains("1 of 2 published percentages are not what the figures give: Bikes.")
    )
  }

  @Test func `without a total the missed are named`() {
    let rows = [
      SampleTargets.row("Cars", from: 100, to: 90, [80]),
      SampleTargets.row("Homes", from: 1000, to: 150, [160]),
    ]
    #expect(
      sentences(rows) == [
        "Of 2 targets, 1 was met; 1 was missed: Homes.",
        "Chance alone can explain the change (at 95%): Cars.",
      ]
    )
  }

  @Test func `a total whose components all met is said shortly`() {
    let rows = [
      SampleTargets.row("Cars", from: 1000, to: 900, [800]),
      SampleTargets.row("All", from: 1000, to: 900, [800]),
    ]
    #expect(sentences(rows, total: "all").first == "The total (All) met its target.")
  }

  @Test func `nothing reported is not nothing happened`() {
    let row = SampleTargets.row("Cars", from: 100, to: 90, [nil])
    #expect(sentences([row]) == ["Nothing is reported yet. That is not the same as 0."])
  }
}
