/// How candidates changed: the rate ratio of each with its 95% interval, on an axis with no change in it.
///
/// A filled mark is a change that counts by the rules, a hollow one a change that does not.
package struct TrendChart: Sendable {
  /// The picture.
  package let picture: SVGPicture

  /// The change of a candidate.
  package struct Row: Sendable, Hashable {
    /// The candidate's name.
    package let name: String
    /// How many there are now for each one before, at least 0; infinite where there was none before; `nil` if that is not known.
    package let ratio: Double?
    /// The interval of the ratio; `nil` if there is none.
    package let interval: ClosedRange<Double>?
    /// The change in words or figures; stands beside the row.
    package let text: String
    /// Whether the change counts by the rules.
    package let counts: Bool

    package init(
      name: String,
      ratio: Double?,
      interval: ClosedRange<Double>?,
      text: String,
      counts: Bool
    ) {
      self.name = name
      self.ratio = ratio
      self.interval = interval
      self.text = text
      self.counts = counts
    }
  }

  /// The most rows that are drawn; the table beside the picture has all.
  static let mostRows = 60

  /// Draws the rows.
  ///
  /// - Parameters:
  ///   - title: What the picture is called.
  ///   - subtitle: Lines below it.
  ///   - rows: The candidates, from the top.
  ///   - id: What the picture's ids begin with; another for every picture of a page.
  package init(title: String, subtitle: [String] = [], rows: [Row], id: String = "trends") {
    let shown = Array(rows.prefix(Self.mostRows))
    let stack = PictureStack(
      width: PictureStack.usualWidth,
      parts: [
        PictureHeading(title, subtitle, width: PictureStack.usualWidth),
        TrendPlot(shown, width: PictureStack.usualWidth),
        PictureNotes(
          ChartWording.trendNotes(rows, shown: shown.count),
          width: PictureStack.usualWidth
        ),
      ]
    )
    picture = stack.picture(id: id, title: title, summary: ChartWording.trendSummary(rows))
  }
}
