import Testing

@testable import Reports

@Suite struct PicturePartTests {
  private struct Block: PicturePart {
    let height: Double

    func draw(_ writer: inout SVGWriter, at corner: Point) {
      writer.draw(.rectangle(Box(x: corner.x, y: corner.y, width: 10, height: height)))
    }
  }

  @Test func partsStandBelowEachOtherAndEmptyOnesAreLeftOut() {
    let parts = [Block(height: 10), Block(height: 0), Block(height: 30)]
    let picture = PictureStack(width: 100, parts: parts).picture(id: "s", title: "", summary: "")
    #expect(picture.width == 132)
    #expect(picture.height == 16 + 10 + 18 + 30 + 16)
    let boxes = PictureReading(picture).all("rect").dropFirst()
    #expect(boxes.map { $0.number("y") } == [16, 44])
  }

  @Test func noPartsLeaveTheMargin() {
    let picture = PictureStack(width: 100, parts: []).picture(id: "s", title: "", summary: "")
    #expect(picture.height == 32)
  }
}
