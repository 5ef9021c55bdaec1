/// What every candidate's number is made of: a bar each, its parts numbered, coloured, and always in the same order.
///
/// The number in a part, not its colour, says which part it is; the list below the bars has the names.
package struct ContributionsChart: Sendable {
  /// The picture.
  package let picture: SVGPicture

  /// What one number is made of.
  package struct Bar: Sendable, Hashable {
    /// Whose number it is.
    package let label: String
    /// Its parts; a part that is not above 0 is left out of the bar.
    package let parts: [Part]
    /// The number as a reader sees it; stands at the end of the bar.
    package let total: String

    /// A part of the number.
    package struct Part: Sendable, Hashable {
      /// What it comes from; the same name in every bar means the same.
      package let name: String
      /// How much of the number it makes.
      package let value: Double
    }

    package init(_ label: String, parts: [(name: String, value: Double)], total: String) {
      self.label = label
      self.parts = parts.map { Part(name: $0.name, value: $0.value) }
      self.total = total
    }
  }

  /// The most bars that are drawn; the table beside the picture has all.
  static let mostBars = 60

  /// Draws the bars.
  ///
  /// - Parameters:
  ///   - title: What the picture is called.
  ///   - subtitle: Lines below it.
  ///   - bars: The bars, from the top.
  ///   - palette: The colours of the parts.
  ///   - id: What the picture's ids begin with; another for every picture of a page.
  package init(
    _ title: String,
    subtitle: [String] = [],
    bars: [Bar],
    palette: Palette = .cividis,
    id: String = "contributions"
  ) {
    let shown = Array(bars.prefix(Self.mostBars))
    let legend = ContributionLegend(shown, palette: palette, width: PictureStack.usualWidth)
    let stack = PictureStack(
      width: PictureStack.usualWidth,
      parts: [
        PictureHeading(title, subtitle, width: PictureStack.usualWidth),
        ContributionBars(shown, legend: legend, width: PictureStack.usualWidth),
        legend,
        PictureNotes(
          ChartWording.barNotes(bars, shown: shown.count),
          width: PictureStack.usualWidth
        ),
      ]
    )
    picture = stack.picture(id: id, title: title, summary: ChartWording.barSummary(bars))
  }
}
