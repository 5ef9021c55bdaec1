import Testing

@testable import Reports

@Suite struct SVGWriterTests {
  private func picture(
    id: String = "p",
    title: String = "T",
    content: (inout SVGWriter) -> Void = { _ in }
  ) -> SVGPicture {
    SVGWriter.picture(
      id: id,
      title: title,
      summary: "S",
      width: 10.5,
      height: 20,
      content: content
    )
  }

  @Test func aPictureInAPageTakesOnItsColours() {
    let expected = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10.5 20" width="10.5" height="20" role="img" \
      aria-labelledby="p-title" aria-describedby="p-desc" font-family="system-ui, sans-serif" \
      fill="currentColor"><title id="p-title">T</title><desc id="p-desc">S</desc>
      <line x1="1" y1="2" x2="3" y2="4" stroke="currentColor"/>
      </svg>
      """
    let drawn = picture { $0.draw(.line(Point(1, 2), Point(3, 4)), .stroke(.text)) }
    #expect(drawn.element == expected)
  }

  @Test func aFileOfItsOwnIsDarkOnWhite() {
    let text = picture().text
    #expect(text.contains(" color=\"#1a1a1a\">"))
    #expect(text.contains("<rect x=\"0\" y=\"0\" width=\"10.5\" height=\"20\" fill=\"#ffffff\"/>"))
  }

  @Test func markupInAnyTextStaysText() {
    let bad = "\"><img src=x onerror='alert(1)'>&\u{0}"
    let picture = picture(id: bad, title: bad) { writer in
      writer.write(bad, SVGText(Point(1, 2)), full: bad)
      writer.group(about: bad) { $0.write("inside", SVGText(Point(1, 2))) }
    }
    let reading = PictureReading(picture)
    #expect(reading.isWellFormed)
    #expect(!picture.text.contains("<img"))
    let safe = "&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;\u{FFFD}"
    #expect(picture.element.components(of: safe) == 4)
  }

  @Test func anEmptyTextIsNotWritten() {
    #expect(!picture { $0.write("", SVGText(Point(1, 2))) }.element.contains("<text"))
  }

  @Test(arguments: [("Area 2!", "area-2-"), ("", "picture"), ("ü\"x", "--x")])
  func anIdHasPlainSignsOnly(text: String, id: String) {
    #expect(SVGWriter.identifier(text) == id)
  }
}

extension String {
  /// How often a text occurs in it.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
