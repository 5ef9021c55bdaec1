/// The risk matrix as a picture: levels with their definitions, cells with ratings in words and colours, candidates as codes with a key.
///
/// Down goes up the page and across to the right, both lowest first. Everything that a colour says is also said by a word, and what
/// has no room is cut with an ellipsis: the table that stands with the picture has it whole.
package struct MatrixPicture: Sendable {
  /// The narrowest that heading, legend and key get.
  private static let narrowest = 620.0

  /// The picture.
  package let picture: SVGPicture

  /// Draws a matrix.
  ///
  /// - Parameters:
  ///   - view: The matrix with its candidates.
  ///   - palette: The colours of the ratings.
  ///   - id: What the picture's ids begin with; another for every picture of a page.
  ///   - hasKey: Whether the picture says what its codes stand for; not where a table beside it does.
  /// - Complexity: Linear in the number of cells and candidates.
  package init(
    _ view: MatrixView,
    palette: Palette = .yellowOrangeRed,
    id: String = "matrix",
    hasKey: Bool = true
  ) {
    let colours = palette.colours(view.ratings.count)
    let grid = MatrixPictureGrid(view, colours: colours)
    let width = max(grid.width, Self.narrowest)
    let parts: [any PicturePart] = [
      PictureHeading(view.title, view.subtitle, width: width),
      MatrixGridDrawing(grid: grid),
      MatrixPictureLegend(view, colours: colours, width: width),
    ]
    let stack = PictureStack(
      width: width,
      parts: hasKey ? parts + [MatrixPictureKey(view, width: width)] : parts
    )
    picture = stack.picture(
      id: id,
      title: PictureWording.matrixTitle(view),
      summary: PictureWording.matrixSummary(view)
    )
  }
}
