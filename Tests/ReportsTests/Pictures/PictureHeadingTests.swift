import Testing

@testable import Reports

@Suite struct PictureHeadingTests {
  @Test func theTitleStandsAboveItsLines() {
    let heading = PictureHeading("Title", ["Area", "Rules"], width: 500)
    #expect(heading.height == 23 + 2 * 16)
    let picture = PictureStack(width: 500, parts: [heading]).picture(
      id: "h",
      title: "",
      summary: ""
    )
    #expect(PictureReading(picture).texts.map(\.string) == ["Title", "Area", "Rules"])
  }

  @Test func aTitleHasThreeLinesAtMost() {
    let heading = PictureHeading(String(repeating: "word ", count: 900), [], width: 500)
    #expect(heading.height == 3 * 23)
  }
}
