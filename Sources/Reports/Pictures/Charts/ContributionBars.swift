/// The bars of a chart of contributions.
struct ContributionBars: PicturePart {
  /// How high a bar is.
  static let barHeight = 22.0
  private static let labels = 220.0
  private static let totals = 84.0
  private static let gap = 10.0

  private let rows: [Row]

  init(_ bars: [ContributionsChart.Bar], legend: ContributionLegend, width: Double) {
    let room = width - Self.labels - Self.totals - 2 * Self.gap
    let most = bars.map(\.length).max() ?? 0
    let scale = most > 0 ? room / most : 0
    rows = bars.map { Row($0, scale: scale, room: room, legend: legend) }
  }

  var height: Double {
    rows.reduce(0) { $0 + $1.height } + Self.gap * Double(max(0, rows.count - 1))
  }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    var top = corner.y
    var parts: [Int: [(segment: ContributionSegment, corner: Point)]] = [:]
    for row in rows {
      row.draw(&writer, at: Point(corner.x, top))
      let left = Point(corner.x + Self.labels + Self.gap, top)
      for segment in row.segments { parts[segment.number, default: []].append((segment, left)) }
      top += row.height + Self.gap
    }
    for number in parts.keys.sorted() { ContributionSegment.draw(&writer, parts[number] ?? []) }
  }

  /// One bar with what stands beside and below it.
  private struct Row: Sendable {
    let label: TextBlock
    let total: FittedText
    let segments: [ContributionSegment]
    let length: Double
    /// The numbers that have no room in their parts, with where they stand below the bar.
    let below: [(segment: ContributionSegment, x: Double)]

    init(
      _ bar: ContributionsChart.Bar,
      scale: Double,
      room: Double,
      legend: ContributionLegend
    ) {
      var label = TextBlock(width: ContributionBars.labels)
      label.add(bar.label, .body, most: 3)
      self.label = label
      total = FittedText(bar.total, width: ContributionBars.totals, font: .strong)
      segments = ContributionSegment.all(of: bar, scale: scale, legend: legend)
      length = segments.last.map { $0.start + $0.width } ?? 0
      below = ContributionSegment.spread(segments.filter { !$0.hasRoom }, room: room)
    }

    var height: Double {
      let numbers = below.isEmpty ? 0 : PictureFont.small.lineHeight + 5
      return max(ContributionBars.barHeight + numbers, label.height)
    }

    func draw(_ writer: inout SVGWriter, at corner: Point) {
      let barTop = corner.y
      let isOneLine = label.height < ContributionBars.barHeight
      label.draw(&writer, at: Point(corner.x, barTop + (isOneLine ? 3 : 0)))
      let left = corner.x + ContributionBars.labels + ContributionBars.gap
      for (segment, x) in below {
        segment.drawBelow(&writer, at: Point(left, barTop + ContributionBars.barHeight), x: x)
      }
      let end = Point(left + length + ContributionBars.gap - 3, barTop + 15)
      writer.write(total.lines.first ?? "", SVGText(end, font: .strong), full: total.full)
    }
  }
}

extension ContributionsChart.Bar {
  /// The length of the bar in the units of its parts.
  var length: Double { parts.reduce(0) { $0 + $1.drawn } }
}

extension ContributionsChart.Bar.Part {
  /// What is drawn of it: nothing of what is not a number above 0.
  var drawn: Double { value.isFinite && value > 0 ? value : 0 }
}
