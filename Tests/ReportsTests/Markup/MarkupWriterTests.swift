import Testing

@testable import Reports

@Suite struct MarkupWriterTests {
  @Test func elementsAttributesAndTextsAreEscaped() {
    var writer = MarkupWriter()
    writer.element("a", [.init(name: "b", value: "\"<'&\n>")]) { inside in
      inside.write("<c> & \"d\"")
      inside.empty("e", [.init(name: "f", value: "g")])
      inside.breakLine()
    }
    #expect(
      writer.text == """
        <a b="&quot;&lt;&#39;&amp;&#10;&gt;">&lt;c&gt; &amp; "d"<e f="g"/>
        </a>
        """
    )
  }

  @Test(arguments: [0x0, 0x8, 0x1B, 0x7F, 0x85, 0x9F, 0xFFFE, 0xFFFF] as [UInt32])
  func whatXMLForbidsIsReplaced(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(MarkupWriter.escaped("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test func everythingElseStays() {
    let text = "Zażółć עיר e\u{301} 🚲 ]]> {{title}} -->"
    #expect(MarkupWriter.escaped(text) == "Zażółć עיר e\u{301} 🚲 ]]&gt; {{title}} --&gt;")
  }

  @Test func oneWriterAppendsAnother() {
    var inner = MarkupWriter()
    inner.write("<")
    var outer = MarkupWriter()
    outer.element("a") { $0.append(inner) }
    #expect(outer.text == "<a>&lt;</a>")
  }
}
