import Precedence

/// The grid of the picture: what stands in each cell and at each level, and how much room it takes.
struct MatrixPictureGrid: Sendable {
  /// Room for the name of the axis that goes up.
  static let axisName = 22.0
  /// Room for the names of its levels.
  static let levelNames = 132.0
  /// Room for the numbers between its levels, and for those between the levels of the other axis.
  static let numbers = (left: 42.0, below: 20.0)
  private static let least = (width: 84.0, height: 58.0)

  /// The matrix.
  let view: MatrixView
  /// The colours of its ratings.
  let colours: [Colour]
  /// The width of every column.
  let columnWidth: Double
  /// The cells, `cells[row][column]`, lowest first.
  let cells: [[MatrixCell]]
  /// The levels of the rows, lowest first.
  let rowNames: [TextBlock]
  /// The levels of the columns, lowest first.
  let columnNames: [TextBlock]
  /// How high each row is, lowest first.
  let rowHeights: [Double]

  init(_ view: MatrixView, colours: [Colour]) {
    let width = Self.columnWidth(of: view)
    self.view = view
    self.colours = colours
    columnWidth = width
    cells = Self.cells(view, colours, width)
    rowNames = view.down.levels.map { MatrixLevelName.block($0, width: Self.levelNames, most: 6) }
    columnNames = view.across.levels.map {
      MatrixLevelName.block($0, width: width - 8, most: 10, anchor: .middle)
    }
    rowHeights = zip(cells, rowNames).map { row, name in
      max(row.map(\.height).max() ?? 0, name.height + 12, Self.least.height)
    }
  }

  /// Where the cells begin, from the left of the grid.
  var left: Double { Self.axisName + Self.levelNames + gutter }

  /// Room for the numbers of the axis that goes up.
  var gutter: Double { view.down.thresholds.isEmpty ? 10 : Self.numbers.left }

  /// The width of the grid with all that stands beside it.
  var width: Double { left + columnWidth * Double(view.across.levels.count) }

  /// The height of the cells.
  var cellsHeight: Double { rowHeights.reduce(0, +) }

  /// From the top of the grid to the top of a row; the highest row is at the top.
  func top(ofRow row: Int) -> Double { rowHeights.dropFirst(row + 1).reduce(0, +) }

  /// The rectangle of a cell, seen from the corner of the grid.
  func box(row: Int, column: Int, at corner: Point) -> Box {
    Box(
      x: corner.x + left + Double(column) * columnWidth,
      y: corner.y + top(ofRow: row),
      width: columnWidth,
      height: rowHeights[row]
    )
  }

  /// A rating as the matrix gives it to a cell.
  func rating(row: Int, column: Int) -> Int { view.cells[row][column] }

  private static func columnWidth(of view: MatrixView) -> Double {
    let count = Double(max(1, view.across.levels.count))
    return min(180, max(least.width, (500 / count).rounded(.down)))
  }

  private static func cells(
    _ view: MatrixView,
    _ colours: [Colour],
    _ width: Double
  ) -> [[MatrixCell]] {
    let held = Dictionary(grouping: view.items) { [$0.row, $0.column] }
    return view.cells.indices.map { row in
      view.cells[row].indices.map { column in
        let rating = view.cells[row][column]
        return MatrixCell(
          rating: view.ratings[rating].name,
          items: held[[row, column]] ?? [],
          width: width,
          ink: colours[rating].ink
        )
      }
    }
  }
}

/// The name of a level with its range and definition.
enum MatrixLevelName {
  /// The block of texts.
  ///
  /// - Parameters:
  ///   - level: The level.
  ///   - width: The room.
  ///   - most: The most lines below the name.
  ///   - anchor: Which way they are set.
  /// - Returns: The name, then the range, then the definition, as far as there is room.
  static func block(
    _ level: RulesSummary.Level,
    width: Double,
    most: Int,
    anchor: SVGText.Anchor = .start
  ) -> TextBlock {
    var block = TextBlock(width: width, anchor: anchor)
    block.add(level.name, .strong, most: 3)
    if let range = level.range { block.add(range, .small, most: 3, opacity: TextBlock.quiet) }
    let definition = level.definition.joined(separator: " ")
    block.add(definition, .small, most: most, opacity: TextBlock.quiet)
    return block
  }
}
