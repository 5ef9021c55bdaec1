import Testing

@Suite struct ScalarLinesTests {
  @Test func `further lines of a text get one indentation`() {
    #expect(Sample.formatted("a: one\n      two\n\n   three\n") == "a: one\n  two\n\n  three\n")
    #expect(Sample.formatted("a:\n     'one  \n  two'\n") == "a: 'one\n  two'\n")
  }

  @Test func `a blank that a backslash makes part of the text stays`() {
    #expect(Sample.formatted("a: \"x\\   \n   y\"\n") == "a: \"x\\ \n  y\"\n")
    #expect(Sample.formatted("a: \"x\\\\   \n   y\"\n") == "a: \"x\\\\\n  y\"\n")
    #expect(Sample.formatted("a: \"x \\\n   \\ y\"\n") == "a: \"x \\\n  \\ y\"\n")
  }

  @Test func `blocks of text stay but for their indentation`() {
    let text = "a: >-\n      one\n        more\n\n      # text\nb: 1\n"
    #expect(Sample.formatted(text) == "a: >-\n  one\n    more\n\n  # text\nb: 1\n")
    #expect(
      Sample.formatted("a: |4-  # x\n      one\n    two\n") == "a: |2-  # x\n    one\n  two\n"
    )
    #expect(Sample.formatted("a:\n- |\n   x  \n") == "a:\n  - |\n    x  \n")
  }

  @Test func `empty lines that belong to a block stay, others are one at most`() {
    #expect(
      Sample.formatted("a: |+\n x\n\n\nb: |\n x\n\n\nc: 1\n")
        == "a: |+\n  x\n\n\nb: |\n  x\n\nc: 1\n"
    )
    #expect(Sample.formatted("a: |+\n\n\nb: |\n\n\nc: 1\n") == "a: |+\n\n\nb: |\n\nc: 1\n")
  }

  @Test func `a block that the file cuts off gets a line break but its text none`() {
    #expect(Sample.formatted("a: |\n  x") == "a: |-\n  x\n")
    #expect(Sample.formatted("a: |2+\n   x") == "a: |2-\n   x\n")
    #expect(Sample.formatted("a: >-\n  x") == "a: >-\n  x\n")
  }

  @Test func `quotes stay as they are`() {
    let text = "a: 'x'\n\"b\": \"y\"\nc: z\n"
    #expect(Sample.formatted(text) == text)
  }
}
