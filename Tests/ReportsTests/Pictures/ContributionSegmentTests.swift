import Testing

@testable import Reports

@Suite struct ContributionSegmentTests {
  private func segment(_ number: Int, at start: Double, width: Double) -> ContributionSegment {
    ContributionSegment(number: number, colour: .white, start: start, width: width)
  }

  @Test func partsHaveTheOrderOfTheListAndLieEndToEnd() {
    let first = SampleCharts.bar("A", [1, 2, 3, 4], "10")
    let other = ContributionsChart.Bar("B", parts: [("Harm", 2), ("Volume", 1)], total: "3")
    let legend = ContributionLegend([first, other], palette: .cividis, width: 700)
    let segments = ContributionSegment.all(of: other, scale: 10, legend: legend)
    #expect(segments.map(\.number) == [1, 3])
    #expect(segments.map(\.start) == [0, 10])
    #expect(segments.map(\.width) == [10, 20])
  }

  @Test func aNumberHasRoomInAWideBoxOnly() {
    #expect(segment(1, at: 0, width: 12).hasRoom)
    #expect(!segment(1, at: 0, width: 11).hasRoom)
  }

  @Test func numbersBelowTheBarKeepApart() {
    let narrow = [segment(1, at: 10, width: 1), segment(2, at: 11, width: 1)]
    let places = ContributionSegment.spread(narrow, room: 100).map(\.x)
    #expect(places[0] == 10.5)
    #expect(places[1] - places[0] >= TextWidth.of("1", .small))
  }

  @Test func numbersThatWouldLeaveThePictureAreLeftOut() {
    let narrow = (1...40).map { segment($0, at: 90, width: 0.1) }
    let shown = ContributionSegment.spread(narrow, room: 100)
    #expect(shown.count < 40)
    #expect(shown.allSatisfy { $0.x <= 160 })
  }
}
