/// Draws the grid: cells, the lines between levels with their numbers, heavier lines where the rating changes, and the axes.
struct MatrixGridDrawing: PicturePart {
  private static let line = Colour(0x22, 0x22, 0x22)
  private static let tick = 5.0

  let grid: MatrixPictureGrid

  private var columns: Int { grid.view.across.levels.count }
  private var rows: Int { grid.view.down.levels.count }
  private var belowNumbers: Double {
    grid.view.across.thresholds.isEmpty ? 8 : MatrixPictureGrid.numbers.below
  }
  private var namesHeight: Double { grid.columnNames.map(\.height).max() ?? 0 }

  var height: Double { grid.cellsHeight + belowNumbers + namesHeight + 26 }

  func draw(_ writer: inout SVGWriter, at corner: Point) {
    drawCells(&writer, corner)
    drawLines(&writer, corner)
    drawRatingBorders(&writer, corner)
    drawFrame(&writer, corner)
    drawContents(&writer, corner)
    drawNumbers(&writer, corner)
    drawLevels(&writer, corner)
    drawAxes(&writer, corner)
  }

  private func drawCells(_ writer: inout SVGWriter, _ corner: Point) {
    for row in 0..<rows {
      for column in 0..<columns {
        let colour = grid.colours[grid.rating(row: row, column: column)]
        let box = grid.box(row: row, column: column, at: corner)
        writer.draw(.rectangle(box), .fill(.colour(colour)))
      }
    }
  }

  private func drawContents(_ writer: inout SVGWriter, _ corner: Point) {
    for row in 0..<rows {
      for column in 0..<columns {
        let box = grid.box(row: row, column: column, at: corner)
        grid.cells[row][column].drawWords(&writer, at: Point(box.x, box.y))
      }
    }
    writer.texts(CandidateChip.look) { writer in
      for row in 0..<rows {
        for column in 0..<columns {
          let box = grid.box(row: row, column: column, at: corner)
          grid.cells[row][column].drawChips(&writer, at: Point(box.x, box.y))
        }
      }
    }
  }

  /// The thresholds: a line between every two levels.
  private func drawLines(_ writer: inout SVGWriter, _ corner: Point) {
    let whole = frame(corner)
    let upright = (1..<max(1, columns)).map { column in
      let x = whole.x + Double(column) * grid.columnWidth
      return SVGShape.line(Point(x, whole.y), Point(x, whole.bottom))
    }
    let level = (0..<max(0, rows - 1)).map { row in
      let y = corner.y + grid.top(ofRow: row)
      return SVGShape.line(Point(whole.x, y), Point(whole.right, y))
    }
    writer.draw(upright + level, .stroke(.colour(Self.line)), .strokeWidth(0.75))
  }

  private func drawFrame(_ writer: inout SVGWriter, _ corner: Point) {
    writer.draw(
      .rectangle(frame(corner)),
      .fill(.nothing),
      .stroke(.colour(Self.line)),
      .strokeWidth(1)
    )
  }

  /// A heavier line where two cells beside or above each other differ in rating.
  private func drawRatingBorders(_ writer: inout SVGWriter, _ corner: Point) {
    let borders = ratingBorders(corner)
    // White on both sides, because a dark line alone is lost between two dark colours.
    writer.draw(borders, .stroke(.colour(.white)), .strokeWidth(4))
    writer.draw(borders, .stroke(.colour(Self.line)), .strokeWidth(2), .roundEnds)
  }

  private func ratingBorders(_ corner: Point) -> [SVGShape] {
    var borders: [SVGShape] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let box = grid.box(row: row, column: column, at: corner)
        let rating = grid.rating(row: row, column: column)
        if column + 1 < columns, grid.rating(row: row, column: column + 1) != rating {
          borders.append(.line(Point(box.right, box.y), Point(box.right, box.bottom)))
        }
        if row + 1 < rows, grid.rating(row: row + 1, column: column) != rating {
          borders.append(.line(Point(box.x, box.y), Point(box.right, box.y)))
        }
      }
    }
    return borders
  }

  /// The numbers of the thresholds, each at the end of its line.
  private func drawNumbers(_ writer: inout SVGWriter, _ corner: Point) {
    let whole = frame(corner)
    for (index, number) in grid.view.across.thresholds.prefix(max(0, columns - 1)).enumerated() {
      let x = whole.x + Double(index + 1) * grid.columnWidth
      tick(&writer, Point(x, whole.bottom), Point(x, whole.bottom + Self.tick))
      let text = FittedText(number, width: grid.columnWidth - 6, font: .small)
      let point = Point(x, whole.bottom + Self.tick + PictureFont.small.baseline)
      writer.write(
        text.lines.first ?? "",
        SVGText(point, font: .small, anchor: .middle),
        full: text.full
      )
    }
    for (index, number) in grid.view.down.thresholds.prefix(max(0, rows - 1)).enumerated() {
      let y = corner.y + grid.top(ofRow: index)
      tick(&writer, Point(whole.x - Self.tick, y), Point(whole.x, y))
      let text = FittedText(number, width: grid.gutter - Self.tick - 4, font: .small)
      let point = Point(whole.x - Self.tick - 3, y + 4)
      writer.write(
        text.lines.first ?? "",
        SVGText(point, font: .small, anchor: .end),
        full: text.full
      )
    }
  }

  private func tick(_ writer: inout SVGWriter, _ start: Point, _ end: Point) {
    writer.draw(.line(start, end), .stroke(.text), .strokeWidth(0.75))
  }

  private func drawLevels(_ writer: inout SVGWriter, _ corner: Point) {
    for row in 0..<rows {
      drawBand(&writer, corner, top: corner.y + grid.top(ofRow: row))
      let box = grid.box(row: row, column: 0, at: corner)
      let name = grid.rowNames[row]
      let top = box.y + (box.height - name.height) / 2
      name.draw(&writer, at: Point(corner.x + MatrixPictureGrid.axisName, top))
    }
    let top = corner.y + grid.cellsHeight + belowNumbers
    for column in 0..<columns {
      let left = frame(corner).x + Double(column) * grid.columnWidth + 4
      grid.columnNames[column].draw(&writer, at: Point(left, top))
    }
  }

  /// A faint line above a level's name, so that the eye finds its row.
  private func drawBand(_ writer: inout SVGWriter, _ corner: Point, top: Double) {
    let left = corner.x + MatrixPictureGrid.axisName
    writer.draw(
      .line(Point(left, top), Point(left + MatrixPictureGrid.levelNames, top)),
      .stroke(.text),
      .strokeWidth(0.75),
      .strokeOpacity(0.2)
    )
  }

  private func drawAxes(_ writer: inout SVGWriter, _ corner: Point) {
    let whole = frame(corner)
    let across = axisName(grid.view.across.name, room: whole.width)
    let below = Point(whole.middle.x, corner.y + height - 6)
    writer.write(
      across.lines.first ?? "",
      SVGText(below, font: .heading, anchor: .middle),
      full: across.full
    )
    let down = axisName(grid.view.down.name, room: whole.height)
    let beside = Point(corner.x + PictureFont.heading.baseline, whole.middle.y)
    writer.write(
      down.lines.first ?? "",
      SVGText(beside, font: .heading, anchor: .middle, isUpwards: true),
      full: down.full
    )
  }

  private func axisName(_ name: String, room: Double) -> FittedText {
    FittedText(PictureWording.axis(name), width: room, font: .heading)
  }

  private func frame(_ corner: Point) -> Box {
    Box(
      x: corner.x + grid.left,
      y: corner.y,
      width: grid.columnWidth * Double(columns),
      height: grid.cellsHeight
    )
  }
}
