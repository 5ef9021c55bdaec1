import Testing

@testable import Reports

@Suite struct SVGAttributeTests {
  @Test(arguments: [
    (SVGAttribute.fill(.text), "fill=currentColor"),
    (.fill(.colour(Colour(255, 0, 16))), "fill=#ff0010"),
    (.fill(.nothing), "fill=none"),
    (.fillOpacity(0.75), "fill-opacity=0.75"),
    (.stroke(.text), "stroke=currentColor"),
    (.strokeWidth(1.5), "stroke-width=1.5"),
    (.strokeOpacity(0.2), "stroke-opacity=0.2"),
    (.dashes([4, 2.5]), "stroke-dasharray=4 2.5"),
    (.roundEnds, "stroke-linecap=round stroke-linejoin=round"),
  ])
  func everyAttributeHasItsNameAndValue(attribute: SVGAttribute, expected: String) {
    let words = attribute.markup.map { "\($0.name)=\($0.value)" }
    #expect(words.joined(separator: " ") == expected)
  }
}
