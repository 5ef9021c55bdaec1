import Testing

@testable import Reports

@Suite struct SVGTextLookTests {
  private func words(_ look: SVGTextLook, in outer: SVGTextLook) -> [String] {
    look.markup(in: outer).map { "\($0.name)=\($0.value)" }
  }

  @Test func whatIsTheSameIsNotSaid() {
    let look = SVGTextLook(.code, .middle, .colour(.black))
    #expect(words(look, in: look).isEmpty)
    #expect(words(.ofPicture, in: .ofPicture).isEmpty)
  }

  @Test func everyDifferenceIsSaidEitherWay() {
    let look = SVGTextLook(.code, .middle, .colour(.black))
    #expect(
      words(look, in: .ofPicture)
        == ["font-size=11", "font-weight=bold", "text-anchor=middle", "fill=#000000"]
    )
    #expect(
      words(.ofPicture, in: look)
        == ["font-size=12", "font-weight=normal", "text-anchor=start", "fill=currentColor"]
    )
  }
}
