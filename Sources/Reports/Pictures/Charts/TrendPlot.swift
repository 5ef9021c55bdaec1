/// The rows of a trend chart with the axis below them.
struct TrendPlot: PicturePart {
  private static let labels = 200.0
  private static let texts = 150.0
  private static let gap = 12.0
  private static let least = 28.0
  /// Room at both ends of the axis, so that what lies beyond can be shown by an arrow and a word at the end has room.
  private static let ends = 20.0
  private static let axisHeight = 24.0

  private let rows: [Row]
  private let axis: TrendAxis
  private let isLong: Bool

  private struct Row: Sendable {
    let row: TrendChart.Row
    let name: TextBlock
    let text: TextBlock

    var height: Double { max(TrendPlot.least, name.height + 8, text.height + 8) }
  }

  init(_ rows: [TrendChart.Row], width: Double) {
    let values = rows.flatMap { row in
      [row.ratio, row.interval?.lowerBound, row.interval?.upperBound].compactMap { $0 }
    }
    let room = width - Self.labels - Self.texts - 2 * Self.gap - 2 * Self.ends
    axis = TrendAxis(LogScale(holding: values), width: room)
    self.rows = rows.map { row in
      var name = TextBlock(width: Self.labels)
      name.add(row.name, .body, most: 3)
      var text = TextBlock(width: Self.texts)
      text.add(row.text, .small, most: 3)
      return Row(row: row, name: name, text: text)
    }
    isLong = rows.count > 12
  }

  private var rowsHeight: Double { rows.reduce(0) { $0 + $1.height } }
  private var above: Double { isLong ? Self.axisHeight : 0 }

  var height: Double { rows.isEmpty ? 0 : above + rowsHeight + Self.axisHeight }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    let left = corner.x + Self.labels + Self.gap + Self.ends
    let plot = Box(x: left, y: corner.y + above, width: axis.width, height: rowsHeight)
    axis.drawLines(&writer, in: plot)
    axis.drawLabels(&writer, at: Point(left, plot.bottom + 16))
    if isLong { axis.drawLabels(&writer, at: Point(left, corner.y + 14)) }
    var top = plot.y
    for row in rows {
      draw(&writer, row, at: Point(corner.x, top), plot)
      top += row.height
    }
    writer.texts(SVGTextLook(.small)) { writer in
      var top = plot.y
      for row in rows {
        let middle = top + (row.height - row.text.height) / 2
        row.text.draw(&writer, at: Point(plot.right + Self.ends + Self.gap, middle))
        top += row.height
      }
    }
  }

  private func draw(_ writer: inout SVGWriter, _ row: Row, at corner: Point, _ plot: Box) {
    let middle = corner.y + row.height / 2
    row.name.draw(&writer, at: Point(corner.x, middle - row.name.height / 2))
    let mark = TrendMark(row.row, axis.scale)
    mark.draw(&writer, in: plot, at: middle)
  }
}
