/// The mark of one change: a dot at the ratio, a line over its interval, arrows where either leaves the axis.
struct TrendMark: Sendable {
  private static let radius = 5.0
  /// How far beyond the ends of the axis an arrow stands.
  private static let beyond = 12.0

  private let row: TrendChart.Row
  private let scale: LogScale

  init(_ row: TrendChart.Row, _ scale: LogScale) {
    self.row = row
    self.scale = scale
  }

  /// Draws it.
  ///
  /// - Parameters:
  ///   - writer: Where to.
  ///   - plot: The area of the axis.
  ///   - y: The middle of the row.
  func draw(_ writer: inout SVGWriter, in plot: Box, at y: Double) {
    guard let ratio = row.ratio, !ratio.isNaN, ratio >= 0 else {
      let middle = Point(plot.x + scale.position(1) * plot.width, y + 4)
      // On the axis rather than beside it, but without a line through the words.
      let start = Point(middle.x + 8, middle.y)
      writer.write(ChartWording.noRatio, SVGText(start, font: .small, opacity: TextBlock.quiet))
      return
    }
    let x = place(ratio, plot)
    if let interval = row.interval { drawInterval(&writer, interval, x, plot, y) }
    drawDot(&writer, Point(x, y), isBeyond: isBeyond(ratio), isLow: ratio < 1)
  }

  private func drawDot(_ writer: inout SVGWriter, _ point: Point, isBeyond: Bool, isLow: Bool) {
    let shape: SVGShape =
      isBeyond
      ? .polygon(CandidateChip.triangle(isLow ? .left : .right, point, size: 2 * Self.radius))
      : .circle(point, radius: Self.radius)
    if row.counts {
      writer.draw(shape, .fill(.text))
    } else {
      writer.draw(shape, .fill(.nothing), .stroke(.text), .strokeWidth(1.75))
    }
  }

  /// The line over the interval, which stops at the rim of the dot so that a hollow one stays hollow.
  private func drawInterval(
    _ writer: inout SVGWriter,
    _ interval: ClosedRange<Double>,
    _ x: Double,
    _ plot: Box,
    _ y: Double
  ) {
    let ends = [interval.lowerBound, interval.upperBound].map { place($0, plot) }
    let isBeyond = [interval.lowerBound, interval.upperBound].map { self.isBeyond($0) }
    let left = whisker(from: x - Self.radius, to: ends[0], y, isLeft: true, isBeyond: isBeyond[0])
    let right = whisker(from: x + Self.radius, to: ends[1], y, isLeft: false, isBeyond: isBeyond[1])
    writer.draw(left.lines + right.lines, .stroke(.text), .strokeWidth(1.5))
    for tip in left.tips + right.tips { writer.draw(tip, .fill(.text)) }
  }

  /// One side of the interval: its lines, and the arrow where it leaves the axis.
  private func whisker(
    from start: Double,
    to end: Double,
    _ y: Double,
    isLeft: Bool,
    isBeyond: Bool
  ) -> (lines: [SVGShape], tips: [SVGShape]) {
    // An end within the dot is not seen.
    guard isLeft ? end < start - 0.5 : end > start + 0.5 else { return ([], []) }
    let line = SVGShape.line(Point(start, y), Point(end, y))
    guard isBeyond else { return ([line, .line(Point(end, y - 4), Point(end, y + 4))], []) }
    let tip = CandidateChip.triangle(isLeft ? .left : .right, Point(end, y), size: 7)
    return ([line], [.polygon(tip)])
  }

  private func isBeyond(_ ratio: Double) -> Bool {
    let position = scale.position(ratio)
    return position < 0 || position > 1
  }

  /// Where a ratio stands in the picture; just outside the axis for what lies beyond it.
  private func place(_ ratio: Double, _ plot: Box) -> Double {
    let position = scale.position(ratio)
    guard position >= 0 else { return plot.x - Self.beyond }
    return position > 1 ? plot.right + Self.beyond : plot.x + position * plot.width
  }
}
