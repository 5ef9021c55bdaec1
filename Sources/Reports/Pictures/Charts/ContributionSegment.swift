/// One part of a bar: a coloured box with its number in it, or below it where the box is too narrow.
struct ContributionSegment: Sendable {
  private static let page = Colour.white
  private static let numberGap = 5.0

  /// Its number in the list of names.
  let number: Int
  /// The colour.
  let colour: Colour
  /// Where it begins, from the left end of the bar.
  let start: Double
  /// How wide it is.
  let width: Double

  /// The parts of a bar that have any width, in the order of the list of names.
  static func all(
    of bar: ContributionsChart.Bar,
    scale: Double,
    legend: ContributionLegend
  ) -> [ContributionSegment] {
    var segments: [ContributionSegment] = []
    var start = 0.0
    let numbered = bar.parts.map { (part: $0, number: legend.number(of: $0.name)) }
    for (part, number) in numbered.sorted(by: { $0.number < $1.number }) where part.drawn > 0 {
      let width = part.drawn * scale
      let colour = legend.colour(of: number)
      segments.append(.init(number: number, colour: colour, start: start, width: width))
      start += width
    }
    return segments
  }

  /// The number as it is written.
  var text: String { Numeral.short(Double(number)) }

  /// Whether the number has room in the box.
  var hasRoom: Bool { TextWidth.of(text, .code) + 4 <= width }

  /// Its middle, from the left end of the bar.
  var middle: Double { start + width / 2 }

  /// Draws the boxes of one part of several bars, then their numbers.
  ///
  /// - Parameters:
  ///   - writer: Where to.
  ///   - segments: The same part of each bar that has it, with the upper left corner of the bar.
  static func draw(
    _ writer: inout SVGWriter,
    _ segments: [(segment: ContributionSegment, corner: Point)]
  ) {
    guard let colour = segments.first?.segment.colour else { return }
    // A white seam keeps neighbours apart also where their colours look alike.
    for (seam, isWide) in [(1.0, true), (0, false)] {
      let boxes = segments.filter { ($0.segment.width > 3) == isWide }.map {
        $0.segment.box($0.corner)
      }
      writer.draw(boxes, .fill(.colour(colour)), .stroke(.colour(Self.page)), .strokeWidth(seam))
    }
    let ink = SVGAttribute.Ink.colour(colour.ink)
    writer.texts(SVGTextLook(.code, .middle, ink)) { writer in
      for (segment, corner) in segments where segment.hasRoom {
        let point = Point(corner.x + segment.middle, corner.y + 15)
        writer.write(segment.text, SVGText(point, font: .code, anchor: .middle, ink: ink))
      }
    }
  }

  private func box(_ corner: Point) -> SVGShape {
    let height = ContributionBars.barHeight
    return .rectangle(Box(x: corner.x + start, y: corner.y, width: width, height: height))
  }

  /// Writes the number below the box, with a line to it.
  func drawBelow(_ writer: inout SVGWriter, at corner: Point, x: Double) {
    let path = [Point(corner.x + middle, corner.y), Point(corner.x + x, corner.y + 5)]
    writer.draw(.polyline(path), .fill(.nothing), .stroke(.text), .strokeWidth(0.75))
    let point = Point(corner.x + x, corner.y + 5 + PictureFont.small.baseline)
    writer.write(text, SVGText(point, font: .small, anchor: .middle))
  }

  /// Where the numbers stand below the bar so that none runs into another: as near to their boxes as there is room.
  ///
  /// - Parameters:
  ///   - segments: Those whose numbers have no room, from the left.
  ///   - room: How far numbers may go to the right.
  /// - Returns: Each with the middle of its number; those beyond the room are left out.
  static func spread(
    _ segments: [ContributionSegment],
    room: Double
  ) -> [(segment: ContributionSegment, x: Double)] {
    var free = -Double.infinity
    var places: [(segment: ContributionSegment, x: Double)] = []
    for segment in segments {
      let half = TextWidth.of(segment.text, .small) / 2
      let x = max(segment.middle, free + half)
      if x + half <= room + 60 { places.append((segment, x)) }
      free = x + half + numberGap
    }
    return places
  }
}
