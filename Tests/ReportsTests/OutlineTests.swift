import Testing

@testable import Reports

@Suite struct OutlineTests {
  @Test func sectionsAreUnderlinedAndTextIndented() {
    var outline = Outline(width: 20)
    outline.add("The heading of it all")
    outline.begin("Café")
    outline.add("one two three four", depth: 1)
    outline.addLines(["a line that is left as it is   ", "b"], depth: 2)
    #expect(
      outline.text == """
        The heading of it
          all

        Café
        ----
          one two three four
            a line that is left as it is
            b

        """
    )
  }
}
