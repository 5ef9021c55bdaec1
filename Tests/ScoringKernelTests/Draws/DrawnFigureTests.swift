import Testing

@testable import ScoringKernel

@Suite struct DrawnFigureTests {
  private func figure(_ low: Double, _ high: Double, isWhole: Bool = false) -> DrawnFigure? {
    DrawnFigure(
      MeasureIndex(0),
      of: CandidateIndex(0),
      from: low,
      to: high,
      isWhole: isWhole,
      leadsOn: false
    )
  }

  @Test func thereMustBeSomethingToDraw() {
    #expect(figure(1, 1) == nil)
    #expect(figure(2, 1) == nil)
    #expect(figure(0, .infinity) == nil)
    #expect(figure(.nan, 1) == nil)
    #expect(figure(3.2, 3.9, isWhole: true) == nil)
    #expect(figure(2.5, 3.5, isWhole: true) == nil)
    #expect(figure(0, 1e300, isWhole: true) == nil)
  }

  @Test func valuesAreUniform() throws {
    var stream = SeededStream(seed: 1)
    let drawn = try #require(figure(10, 14))
    let values = (0..<10_000).map { _ in drawn.value(from: &stream) }
    #expect(values.allSatisfy { $0 >= 10 && $0 <= 14 })
    // Standard error 1.155 / 100.
    #expect(abs(values.reduce(0, +) / 10_000 - 12) < 0.047)
  }

  @Test func wholeValuesAreEquallyLikelyEndsIncluded() throws {
    var stream = SeededStream(seed: 1)
    let drawn = try #require(figure(1.5, 4.5, isWhole: true))
    var counts: [Double: Int] = [:]
    for _ in 0..<9_000 { counts[drawn.value(from: &stream), default: 0] += 1 }
    #expect(counts.keys.sorted() == [2, 3, 4])
    #expect(counts.values.allSatisfy { abs($0 - 3_000) < 180 })
  }
}
