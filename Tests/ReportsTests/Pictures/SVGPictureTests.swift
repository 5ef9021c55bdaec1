import Testing

@testable import Reports

@Suite struct SVGPictureTests {
  private func writer(_ text: String) -> MarkupWriter {
    var writer = MarkupWriter()
    writer.element("svg") { $0.write(text) }
    return writer
  }

  @Test func theFileHasADeclarationAndEndsInALineBreak() {
    let picture = SVGPicture(
      title: "T",
      summary: "S",
      width: 1,
      height: 2,
      element: writer("page"),
      file: writer("file")
    )
    #expect(picture.text == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg>file</svg>\n")
    #expect(picture.element == "<svg>page</svg>")
  }

  @Test func withoutAFormOfItsOwnTheFileIsTheElement() {
    let picture = SVGPicture(title: "", summary: "", width: 1, height: 2, element: writer("both"))
    #expect(picture.text.contains("<svg>both</svg>"))
  }
}
