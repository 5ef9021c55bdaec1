import Testing

@testable import Reports

@Suite struct PageFoldTests {
  @Test func aLinkLeadsInsideOfWhatIsFolded() {
    let text = SamplePage.html { html in
      PageFold("Why?", PageAnchor("why")).write(to: &html) { $0.element(.paragraph, text: "So.") }
    }
    #expect(
      text
        == "<details><summary id=\"why_title\">Why?</summary><div class=\"folded\" id=\"why\"><p>So.</p></div></details>"
    )
  }

  @Test func aFoldNeedsNoName() {
    let text = SamplePage.html { PageFold("רעש").write(to: &$0) { _ in } }
    #expect(
      text == "<details><summary dir=\"auto\">רעש</summary><div class=\"folded\"></div></details>"
    )
  }
}
