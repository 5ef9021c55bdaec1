import Precedence

/// What the levels and ratings of a drawn matrix mean, as far as the drawing does not say it.
struct DrawnLegend {
  private let view: MatrixView
  private let layout: DrawnLayout
  private let grid: DrawnGrid

  init(_ view: MatrixView, _ layout: DrawnLayout) {
    self.view = view
    self.layout = layout
    grid = DrawnGrid(view, layout)
  }

  /// A paragraph for each axis and for the ratings, only where there is more to say than the drawing does.
  func lines(width: Int) -> [String] {
    let label = DrawnCellText(width: layout.labelWidth)
    let cell = DrawnCellText(width: layout.cellWidth)
    let parts = [
      part(
        view.down.name,
        view.down.levels,
        isShort: layout.rows == .short,
        isWhole: grid.showsRangesDown,
        label
      ),
      part(
        view.across.name,
        view.across.levels,
        isShort: layout.isShort,
        isWhole: grid.showsRangesAcross,
        cell
      ),
      part(Wording.matrixRatings, view.ratings, isShort: layout.isShort, isWhole: true, cell),
    ]
    return parts.flatMap { part in
      part.enumerated().flatMap { position, text in
        let indent = position == 0 ? "" : "  "
        return Paragraph.lines(text, width: width, first: indent, rest: indent + "  ")
      }
    }
  }

  private func part(
    _ title: String,
    _ levels: [RulesSummary.Level],
    isShort: Bool,
    isWhole: Bool,
    _ text: DrawnCellText
  ) -> [String] {
    let isSaid =
      !isShort
      && levels.allSatisfy { level in
        let range = level.range.map { isWhole && text.showsWhole($0) } ?? true
        return range && level.definition.isEmpty && text.showsWhole(level.name)
      }
    guard !isSaid else { return [] }
    let short = Abbreviations.texts(levels.map(\.name))
    return [title + ":"]
      + zip(levels, short).map { Wording.levelMeaning($0, short: isShort ? $1 : nil) }
  }
}
