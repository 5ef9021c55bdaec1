import Testing

@testable import Precedence

@Suite struct TargetResultTests {
  private static func figure(_ values: [Double?], isSum: Bool) -> ActualFigure {
    let figures = values.enumerated().map { index, value in
      let cell = MeasureResult.CellSource(file: "t.csv", row: 2, column: "q\(index + 1)")
      return TrackedFigure(value: value, cell: cell)
    }
    return ActualFigure(figures: figures, isSum: isSum)
  }

  @Test func `quarters add up or the latest stands`() {
    #expect(Self.figure([80, 95, nil, nil], isSum: true).value == 175)
    #expect(Self.figure([80, 95, nil, nil], isSum: false).value == 95)
    #expect(Self.figure([nil, nil, nil, nil], isSum: true).value == nil)
  }

  @Test(arguments: [
    ([80, 95, nil, nil] as [Double?], true, 0.5), ([80, nil, 95, nil], true, 0.5),
    ([80, nil, 95, nil], false, 0.75), ([nil, nil, nil, nil], false, 0), ([9], true, 1),
  ])
  func `the share of the year is what is reported, or how far the latest is`(
    values: [Double?],
    isSum: Bool,
    share: Double
  ) {
    #expect(Self.figure(values, isSum: isSum).share == share)
  }

  @Test func `a gap is an empty quarter before a filled one`() {
    #expect(Self.figure([1, nil, 1, nil], isSum: true).gaps == ["q2"])
    #expect(Self.figure([1, 1, nil, nil], isSum: true).gaps.isEmpty)
    #expect(Self.figure([nil, nil, nil, nil], isSum: true).gaps.isEmpty)
  }

  @Test func `no figures at all are no year`() {
    #expect(!Self.figure([], isSum: true).isComplete)
    #expect(Self.figure([], isSum: true).share == 0)
  }
}
