/// The places of candidates in two results: a line each, from the place on the left to the place on the right.
///
/// Candidates that share a place stand below each other, joined by a bar, so that no label runs into another.
package struct SlopeChart: Sendable {
  /// The picture.
  package let picture: SVGPicture

  /// A candidate in two results.
  package struct Line: Sendable, Hashable {
    /// The candidate's name.
    package let name: String
    /// The place in the left result, from 1; `nil` if it has none there.
    package let leftPlace: Int?
    /// The place in the right result, from 1; `nil` if it has none there.
    package let rightPlace: Int?
    /// The left place as a reader sees it: `3=`.
    package let leftText: String
    /// The right place as a reader sees it.
    package let rightText: String

    package init(
      name: String,
      leftPlace: Int?,
      rightPlace: Int?,
      leftText: String,
      rightText: String
    ) {
      self.name = name
      self.leftPlace = leftPlace
      self.rightPlace = rightPlace
      self.leftText = leftText
      self.rightText = rightText
    }
  }

  /// The most lines that are drawn; the table beside the picture has all.
  static let mostLines = 60

  /// Wider than other pictures, because the names stand in it twice.
  private static let width = 900.0

  /// Draws the lines.
  ///
  /// - Parameters:
  ///   - title: What the picture is called.
  ///   - subtitle: Lines below it.
  ///   - left: What the left result is called.
  ///   - right: What the right result is called.
  ///   - lines: The candidates; if there are too many, those with the best places are drawn.
  ///   - id: What the picture's ids begin with; another for every picture of a page.
  package init(
    title: String,
    subtitle: [String] = [],
    left: String,
    right: String,
    lines: [Line],
    id: String = "places"
  ) {
    let shown = Self.best(lines)
    let stack = PictureStack(
      width: Self.width,
      parts: [
        PictureHeading(title, subtitle, width: Self.width),
        SlopeLines(SlopeOrder(shown), left: left, right: right, width: Self.width),
        PictureNotes(
          ChartWording.slopeNotes(lines, shown: shown.count),
          width: Self.width
        ),
      ]
    )
    picture = stack.picture(
      id: id,
      title: title,
      summary: ChartWording.slopeSummary(left: left, right: right, lines: lines)
    )
  }

  /// Those with the best place on either side, in the order given.
  private static func best(_ lines: [Line]) -> [Line] {
    guard lines.count > mostLines else { return lines }
    let ordered = lines.indices.sorted { (lines[$0].bestPlace, $0) < (lines[$1].bestPlace, $1) }
    return ordered.prefix(mostLines).sorted().map { lines[$0] }
  }
}

extension SlopeChart.Line {
  /// How it changed.
  enum Move: Sendable, Hashable {
    /// So many places up, towards the first.
    case up(Int)
    /// So many places down.
    case down(Int)
    /// It kept its place.
    case none
    /// It has a place on the right only.
    case new
    /// It has a place on the left only.
    case gone
  }

  /// How it changed.
  var move: Move {
    switch (leftPlace, rightPlace) {
    case (let left?, let right?) where right < left: .up(left - right)
    case (let left?, let right?) where right > left: .down(right - left)
    case (nil, .some): .new
    case (.some, nil): .gone
    default: .none
    }
  }

  /// The better of its places.
  fileprivate var bestPlace: Int { min(leftPlace ?? .max, rightPlace ?? .max) }
}
