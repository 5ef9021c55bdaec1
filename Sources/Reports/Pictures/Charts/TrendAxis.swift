/// The axis of a trend chart: lines at each doubling, the one of no change heavier, and words for them.
struct TrendAxis: Sendable {
  /// The scale.
  let scale: LogScale
  /// How wide it is, in user units.
  let width: Double

  init(_ scale: LogScale, width: Double) {
    self.scale = scale
    self.width = width
  }

  /// A place on the axis with its word.
  private struct Tick {
    let x: Double
    let word: String
  }

  /// Draws the lines.
  func drawLines(_ writer: inout SVGWriter, in plot: Box) {
    for step in scale.lowest...scale.highest {
      let x = plot.x + place(step)
      let isNoChange = step == 0
      writer.draw(
        .line(Point(x, plot.y), Point(x, plot.bottom)),
        .stroke(.text),
        .strokeWidth(isNoChange ? 1.5 : 0.75),
        .strokeOpacity(isNoChange ? 0.8 : 0.2)
      )
    }
  }

  /// Writes the words.
  func drawLabels(_ writer: inout SVGWriter, at start: Point) {
    writer.texts(SVGTextLook(.small, .middle)) { writer in
      for tick in ticks {
        let style = SVGText(Point(start.x + tick.x, start.y), font: .small, anchor: .middle)
        writer.write(tick.word, style)
      }
    }
  }

  /// The doublings with their words, as many as have room; between them percentages if there are but two.
  private var ticks: [Tick] {
    let steps = scale.lowest...scale.highest
    let isShort = !hasRoom(steps.map { ChartWording.doublings($0) })
    var ticks = steps.map { Tick(x: place($0), word: ChartWording.doublings($0, isShort: isShort)) }
    if steps.count == 3 {
      ticks += ChartWording.between.map { Tick(x: scale.position($0.ratio) * width, word: $0.word) }
    }
    return ticks
  }

  private func hasRoom(_ words: [String]) -> Bool {
    let widths = words.map { TextWidth.of($0, .small) }
    let needed = zip(widths, widths.dropFirst()).map { ($0 + $1) / 2 + 5 }.max() ?? 0
    return needed <= width / Double(scale.highest - scale.lowest)
  }

  private func place(_ step: Int) -> Double {
    Double(step - scale.lowest) / Double(scale.highest - scale.lowest) * width
  }
}
