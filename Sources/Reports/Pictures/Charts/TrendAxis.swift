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

  /// Writes the words, as many as have room.
  func drawLabels(_ writer: inout SVGWriter, at start: Point) {
    for tick in ticks {
      let style = SVGText(Point(start.x + tick.x, start.y), font: .small, anchor: .middle)
      writer.write(tick.word, style)
    }
  }

  /// No change, and each so many doublings from it that no word runs into the next; between doublings percentages have room if there
  /// are but two.
  private var ticks: [Tick] {
    let apart = stepsApart
    var ticks = (scale.lowest...scale.highest).filter { $0 % apart == 0 }
      .map { Tick(x: place($0), word: ChartWording.doublings($0)) }
    if scale.highest - scale.lowest == 2 {
      ticks += [0.75, 1.5].map {
        Tick(x: scale.position($0) * width, word: Numeral.change(($0 - 1) * 100))
      }
    }
    return ticks
  }

  private var stepsApart: Int {
    let widths = (scale.lowest...scale.highest)
      .map { TextWidth.of(ChartWording.doublings($0), .small) }
    let needed = zip(widths, widths.dropFirst()).map { ($0 + $1) / 2 + 5 }.max() ?? 0
    let room = width / Double(scale.highest - scale.lowest)
    return max(1, Int((needed / room).rounded(.up)))
  }

  private func place(_ step: Int) -> Double {
    Double(step - scale.lowest) / Double(scale.highest - scale.lowest) * width
  }
}
