/// Sentences at the foot of a picture.
struct PictureNotes: PicturePart {
  private let block: TextBlock

  init(_ notes: [String], width: Double) {
    var block = TextBlock(width: width)
    for note in notes { block.add(note, .small, most: 4, opacity: TextBlock.quiet) }
    self.block = block
  }

  var height: Double { block.height }

  func draw(_ writer: inout SVGWriter, at corner: Point) { block.draw(&writer, at: corner) }
}
