/// What stands at the top of a picture: what it is called, then a line each for area, dates and rules.
struct PictureHeading: PicturePart {
  private let block: TextBlock

  init(_ title: String, _ subtitle: [String], width: Double) {
    var block = TextBlock(width: width)
    block.add(title, .title, most: 3)
    for line in subtitle { block.add(line, .body, most: 2, opacity: TextBlock.quiet) }
    self.block = block
  }

  var height: Double { block.height }

  func draw(_ writer: inout SVGWriter, at corner: Point) { block.draw(&writer, at: corner) }
}
