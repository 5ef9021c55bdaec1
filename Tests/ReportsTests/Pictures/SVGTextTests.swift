import Testing

@testable import Reports

@Suite struct SVGTextTests {
  private func words(_ text: SVGText) -> String {
    text.markup(in: .ofPicture).map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  @Test func onlyWhatDiffersFromThePictureIsWritten() {
    #expect(words(SVGText(Point(1, 2))) == "x=1 y=2")
  }

  @Test func everyPropertyHasItsAttribute() {
    let text = SVGText(
      Point(1, 2),
      font: .heading,
      anchor: .middle,
      ink: .colour(.black),
      opacity: 0.5,
      isUpwards: true
    )
    #expect(
      words(text) == "x=1 y=2 font-size=13 font-weight=bold text-anchor=middle fill=#000000 "
        + "fill-opacity=0.5 transform=rotate(-90 1 2)"
    )
  }

  @Test func linesHaveRoomForTheirLetters() {
    for font in [PictureFont.title, .heading, .strong, .body, .small, .code] {
      #expect(font.lineHeight >= 1.2 * font.size)
      #expect(font.baseline + 0.22 * font.size <= font.lineHeight + 0.5)
    }
  }
}
