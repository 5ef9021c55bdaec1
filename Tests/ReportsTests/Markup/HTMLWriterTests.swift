import Testing

@testable import Reports

@Suite struct HTMLWriterTests {
  @Test func elementsStandInsideOneAnother() {
    let text = SamplePage.html { html in
      html.element(.section, [.id(PageAnchor("a"))]) { html in
        html.element(.heading2, text: "A & B")
        html.element(.paragraph) { html in
          html.write("1 < 2, ")
          html.element(.code, text: "x")
        }
      }
      html.write(".")
    }
    #expect(
      text == "<section id=\"a\"><h2>A &amp; B</h2><p>1 &lt; 2, <code>x</code></p></section>."
    )
  }

  @Test func aNameFromRightToLeftDoesNotTurnItsSentence() {
    let text = SamplePage.html { html in
      html.element(.summary, text: "Place 4: רעש 12, High", [.directionOfText])
      html.element(.definition, text: "רעש 12", [.directionOfText])
    }
    #expect(
      text == "<summary dir=\"auto\">Place 4: <bdi>רעש</bdi> 12, High</summary>"
        + "<dd dir=\"auto\">רעש 12</dd>"
    )
  }

  @Test func aValueOfTheShellStaysInItsQuotes() {
    #expect(SamplePage.html { $0.writeValue("'a' \">") } == "&#39;a&#39; &quot;&gt;")
    #expect(SamplePage.html { $0.write("'a' \">") } == "'a' \"&gt;")
  }

  @Test func dataStandsInABlockThatIsNotRun() {
    let text = SamplePage.html { $0.data(DataBlock(json: "\"</script>\""), id: .record) }
    #expect(
      text
        == "<script type=\"application/json\" id=\"decision-record\">\"\\u003c/script\\u003e\"</script>"
    )
  }

  @Test func theStyleSheetStandsAsItIsHashed() {
    let sheet = StyleSheet(["a > b {}"])
    #expect(SamplePage.html { $0.style(sheet) } == "<style>a > b {}</style>")
  }

  @Test func aPictureStandsAsItWasDrawn() {
    let picture = SamplePage.picture
    #expect(SamplePage.html { $0.picture(picture) } == picture.element)
  }

  @Test func captionsAreCountedAlsoInsideElements() {
    var names: [String] = []
    var html = HTMLWriter()
    names.append(html.nextCaption().text)
    html.element(.section) { html in
      names.append(html.nextCaption().text)
      html.element(.figure) { names.append($0.nextCaption().text) }
    }
    names.append(html.nextCaption().text)
    #expect(names == ["table_1", "table_2", "table_3", "table_4"])
  }

  @Test func deepAndLongMarkupTakesTimeInProportion() {
    let text = SamplePage.html { html in
      html.element(.section) { html in
        for number in 0..<20_000 { html.element(.paragraph, text: "\(number)") }
      }
    }
    #expect(text.hasSuffix("<p>19999</p></section>"))
  }
}
