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
      font-size="12" fill="currentColor"><title id="p-title">T</title><desc id="p-desc">S</desc>
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
    let safe = "\"&gt;&lt;img src=x onerror='alert(1)'&gt;&amp;\u{FFFD}"
    #expect(picture.element.components(of: safe) == 4)
  }

  @Test func whatLooksTheSameSaysSoOnce() {
    let picture = picture { writer in
      writer.draw(
        [.line(Point(1, 2), Point(3, 4)), .line(Point(5, 6), Point(7, 8))],
        .stroke(.text)
      )
      writer.draw([], .stroke(.text))
    }
    let expected = """
      <g stroke="currentColor"><line x1="1" y1="2" x2="3" y2="4"/><line x1="5" y1="6" x2="7" y2="8"/></g>
      </svg>
      """
    #expect(picture.element.hasSuffix("</desc>\n" + expected))
  }

  @Test func textsSayOnlyWhatDiffersFromThoseBesideThem() {
    let picture = picture { writer in
      writer.texts(SVGTextLook(.code, .middle)) { texts in
        texts.write("A", SVGText(Point(1, 2), font: .code, anchor: .middle))
        texts.group(about: "B") { $0.write("b", SVGText(Point(3, 4), font: .body)) }
      }
      writer.texts(SVGTextLook(.code)) { _ in }
    }
    let expected = """
      <g font-size="11" font-weight="bold" text-anchor="middle"><text x="1" y="2">A</text>
      <g><title>B</title><text x="3" y="4" font-size="12" font-weight="normal" text-anchor="start">b</text>
      </g>
      </g>
      </svg>
      """
    #expect(picture.element.hasSuffix("</desc>\n" + expected))
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
