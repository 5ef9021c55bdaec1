import Testing

@testable import Reports

@Suite struct HTMLAttributeTests {
  private func text(_ attributes: [HTMLAttribute]) -> String {
    SamplePage.html { $0.element(.span, text: "", attributes) }
  }

  @Test func valuesAreWrittenAsHTMLHasThem() {
    let anchor = PageAnchor("burglary")
    #expect(
      text([
        .id(anchor), .className(.wide), .role(.region), .labelledBy([anchor.title, anchor]),
        .isFocusable,
      ])
        == "<span id=\"burglary\" class=\"wide\" role=\"region\" aria-labelledby=\"burglary_title burglary\" tabindex=\"0\"></span>"
    )
    #expect(
      text([.target(anchor), .scope(.column), .columnSpan(3), .directionOfText])
        == "<span href=\"#burglary\" scope=\"col\" colspan=\"3\" dir=\"auto\"></span>"
    )
    #expect(text([.scope(.row), .columnSpan(0)]) == "<span scope=\"row\" colspan=\"1\"></span>")
  }

  @Test func noClassIsNoAttribute() {
    #expect(text(HTMLAttribute.classes([])) == "<span></span>")
    #expect(text(HTMLAttribute.classes([.number, .long])) == "<span class=\"number long\"></span>")
  }

  @Test func onlyTextsFromRightToLeftSayTheirDirection() {
    #expect(HTMLAttribute.direction(of: "Burglary").isEmpty)
    #expect(text(HTMLAttribute.direction(of: "1 רעש")) == "<span dir=\"auto\"></span>")
  }
}
