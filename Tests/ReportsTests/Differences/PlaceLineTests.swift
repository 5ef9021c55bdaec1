import Testing

@testable import Precedence
@testable import Reports

@Suite struct PlaceLineTests {
  @Test func `everybody with a place on either side has a line`() {
    let lines = SlopeChart.Line.all(SampleComparisons.all).map { line in
      "\(line.name): \(line.leftPlace ?? 0) \(line.rightPlace ?? 0), \(line.leftText), \(line.rightText)"
    }
    #expect(
      lines == [
        "Noise: 3 1, 3 Medium, 1 High", "Theft from shops and from vehicles: 1 2, 1 High, 2= High",
        "Deliberate fires: 2 2, 2 Medium, 2= Medium",
        "Floods: 0 4, not there, 4 Low", "Dangerous dogs: 4 0, 4 Low, not there",
      ]
    )
  }
}
