/// The lines and labels of a slope chart.
struct SlopeLines: PicturePart {
  private static let rowHeight = 24.0
  private static let headingGap = 8.0
  private static let gap = 8.0
  private static let widestPlace = 90.0
  /// Room for what is said of a change: `down 12`, `new`.
  private static let change = 62.0
  private static let middle = 150.0
  /// Both have at least 3 to 1 against white and against dark pages.
  private static let up = Colour(0x2B, 0x7B, 0xBA)
  private static let down = Colour(0xC8, 0x60, 0x1A)

  private let order: SlopeOrder
  private let width: Double
  private let left: TextBlock
  private let right: TextBlock
  private let places: (left: Double, right: Double)

  init(_ order: SlopeOrder, left: String, right: String, width: Double) {
    self.order = order
    self.width = width
    places = (Self.widest(order.lines.map(\.leftText)), Self.widest(order.lines.map(\.rightText)))
    let side = (width - Self.middle) / 2
    self.left = Self.heading(left, side, .end)
    self.right = Self.heading(right, side, .start)
  }

  private var leftEnd: Double { (width - Self.middle) / 2 }
  private var rightStart: Double { width - leftEnd }
  private var headingHeight: Double { max(left.height, right.height) + Self.headingGap }

  var height: Double {
    order.rowCount == 0 ? 0 : headingHeight + Double(order.rowCount) * Self.rowHeight
  }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    left.draw(&writer, at: Point(corner.x, corner.y))
    right.draw(&writer, at: Point(corner.x + rightStart, corner.y))
    let top = Point(corner.x, corner.y + headingHeight)
    drawShared(&writer, top)
    drawLines(&writer, top)
    for (row, index) in order.left.enumerated() {
      drawLeft(&writer, order.lines[index], Point(top.x, middle(of: row, top)))
    }
    for (row, index) in order.right.enumerated() {
      drawRight(&writer, order.lines[index], Point(top.x, middle(of: row, top)))
    }
  }

  private func middle(of row: Int, _ top: Point) -> Double {
    top.y + (Double(row) + 0.5) * Self.rowHeight
  }

  /// A bar that joins those with the same place.
  private func drawShared(_ writer: inout SVGWriter, _ top: Point) {
    let sides = [
      (leftEnd, SlopeOrder.shared(order.left) { order.lines[$0].leftPlace }),
      (rightStart, SlopeOrder.shared(order.right) { order.lines[$0].rightPlace }),
    ]
    for (x, runs) in sides {
      for run in runs {
        let start = Point(top.x + x, middle(of: run.lowerBound, top))
        let end = Point(top.x + x, middle(of: run.upperBound, top))
        writer.draw(
          .line(start, end),
          .stroke(.text),
          .strokeWidth(7),
          .strokeOpacity(0.25),
          .roundEnds
        )
      }
    }
  }

  /// The lines, those that stay first so that those that moved lie above them.
  private func drawLines(_ writer: inout SVGWriter, _ top: Point) {
    let pairs = order.left.enumerated().compactMap { row, index in
      order.right.firstIndex(of: index).map { (line: order.lines[index], left: row, right: $0) }
    }
    for isMove in [false, true] {
      for pair in pairs where (pair.line.move != .none) == isMove {
        let start = Point(top.x + leftEnd, middle(of: pair.left, top))
        let end = Point(top.x + rightStart, middle(of: pair.right, top))
        draw(&writer, from: start, to: end, pair.line.move)
      }
    }
  }

  private func draw(
    _ writer: inout SVGWriter,
    from start: Point,
    to end: Point,
    _ move: SlopeChart.Line.Move
  ) {
    let ink = Self.ink(move)
    if move == .none {
      writer.draw(.line(start, end), .stroke(ink), .strokeWidth(1.25), .strokeOpacity(0.5))
    } else {
      writer.draw(.line(start, end), .stroke(ink), .strokeWidth(2.75), .roundEnds)
    }
  }

  private func drawLeft(_ writer: inout SVGWriter, _ line: SlopeChart.Line, _ row: Point) {
    let base = row.y + 4
    drawDot(&writer, Point(row.x + leftEnd, row.y), line.move)
    let place = Point(row.x + leftEnd - Self.gap - 3, base)
    write(&writer, line.leftText, SVGText(place, font: .strong, anchor: .end), places.left)
    let end = place.x - places.left - Self.gap
    let note = line.move == .gone ? ChartWording.gone : ""
    let noteWidth = note.isEmpty ? 0 : TextWidth.of(note, .small) + Self.gap
    writer.write(note, SVGText(Point(end, base), font: .small, anchor: .end))
    let nameEnd = end - noteWidth
    write(&writer, line.name, SVGText(Point(nameEnd, base), anchor: .end), nameEnd - row.x)
  }

  private func drawRight(_ writer: inout SVGWriter, _ line: SlopeChart.Line, _ row: Point) {
    let base = row.y + 4
    drawDot(&writer, Point(row.x + rightStart, row.y), line.move)
    let place = Point(row.x + rightStart + Self.gap + 3, base)
    write(&writer, line.rightText, SVGText(place, font: .strong), places.right)
    let start = place.x + places.right + Self.gap
    let end = row.x + width
    let font: PictureFont = line.move == .none ? .body : .strong
    write(&writer, line.name, SVGText(Point(start, base), font: font), end - start - Self.change)
    let note = ChartWording.move(line.move)
    writer.write(note, SVGText(Point(end, base), font: .small, anchor: .end))
  }

  private func drawDot(_ writer: inout SVGWriter, _ point: Point, _ move: SlopeChart.Line.Move) {
    writer.draw(.circle(point, radius: 4), .fill(Self.ink(move)))
  }

  private func write(
    _ writer: inout SVGWriter,
    _ text: String,
    _ style: SVGText,
    _ room: Double
  ) {
    let fitted = FittedText(text, width: room + 0.01, font: style.font)
    writer.write(fitted.lines.first ?? "", style, full: fitted.full)
  }

  private static func ink(_ move: SlopeChart.Line.Move) -> SVGAttribute.Ink {
    switch move {
    case .up, .new: .colour(up)
    case .down, .gone: .colour(down)
    case .none: .text
    }
  }

  private static func widest(_ texts: [String]) -> Double {
    min(widestPlace, texts.map { TextWidth.of($0.prefix(40), .strong) }.max() ?? 0)
  }

  private static func heading(_ text: String, _ width: Double, _ anchor: SVGText.Anchor)
    -> TextBlock
  {
    var block = TextBlock(width: width, anchor: anchor)
    block.add(text, .heading, most: 3)
    return block
  }
}
