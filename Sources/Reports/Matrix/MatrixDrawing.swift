/// A matrix as characters: the grid, what its levels mean, and the key to its codes.
package struct MatrixDrawing {
  /// The widths that drawings are made for; less and more are taken as these.
  static let widths = 40...120

  private let view: MatrixView

  package init(_ view: MatrixView) { self.view = view }

  /// The drawing.
  ///
  /// Where words would be cut, ratings and levels stand in short, and a legend says what the short forms mean.
  ///
  /// - Parameter width: In columns of a terminal; 60 to 120 for ten levels and less.
  /// - Returns: Lines without blanks at their ends.
  /// - Complexity: Linear in the number of candidates times that of cells.
  package func lines(width: Int) -> [String] {
    let width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
    let layout = DrawnLayout.fitting(view, width: width)
    let legend = DrawnLegend(view, layout).lines(width: width)
    return DrawnGrid(view, layout).lines + (legend.isEmpty ? [] : [""] + legend) + [""]
      + DrawnKey(view).lines(width: width)
  }
}
