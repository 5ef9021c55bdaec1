import Testing

@testable import Reports

@Suite struct SlopeOrderTests {
  @Test func rowsFollowThePlacesAndTheOtherSideWithinASharedPlace() {
    let lines = [
      SampleCharts.line("A", 1, 3, "1=", "3"), SampleCharts.line("B", 1, 1, "1=", "1"),
      SampleCharts.line("C", 1, nil, "1=", ""), SampleCharts.line("D", nil, 2, "", "2"),
      SampleCharts.line("E", 1, 3, "1=", "3"),
    ]
    let order = SlopeOrder(lines)
    #expect(order.left == [1, 0, 4, 2])
    #expect(order.right == [1, 3, 0, 4])
    #expect(order.rowCount == 4)
  }

  @Test func sharedPlacesAreRuns() {
    let places = [1, 2, 2, 2, 5, 6, 6]
    let runs = SlopeOrder.shared(Array(places.indices)) { places[$0] }
    #expect(runs == [1...3, 5...6])
    #expect(SlopeOrder.shared([]) { $0 }.isEmpty)
  }
}
