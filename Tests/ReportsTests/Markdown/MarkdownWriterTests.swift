import Testing

@testable import Reports

@Suite struct MarkdownWriterTests {
  private func written(_ write: (inout MarkdownWriter) -> Void) -> String {
    var writer = MarkdownWriter()
    write(&writer)
    return writer.text
  }

  private func paragraph(_ text: String) -> String {
    String(written { $0.paragraph([.plain(text)]) }.dropLast())
  }

  @Test(
    arguments: [
      ("*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"),
      ("[a](b) ![c]", "\\[a\\](b) !\\[c\\]"),
      ("a | b \\ c", "a \\| b \\\\ c"),
      ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
      ("AT&T &copy; &#60;", "AT&amp;T &amp;copy; &amp;#60;"),
      ("two\nlines\tand\r\nmore", "two lines and more"),
      ("\u{1B}[31mred", "\u{FFFD}\\[31mred"),
      ("Café 警察 مرحبا", "Café 警察 مرحبا"),
    ]
  ) func nothingInATextIsMarkup(text: String, markdown: String) {
    #expect(paragraph(text) == markdown)
  }

  @Test(
    arguments: [
      ("# a", "\\# a"), ("> a", "\\> a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"),
      ("12) a", "12\\) a"), ("1.", "1\\."), ("---", "\\---"), ("===", "\\==="), (": a", "\\: a"),
      ("0.75", "0.75"), ("1,122 crimes", "1,122 crimes"), ("a - b # c", "a - b # c"),
      ("    code", "code"),
    ]
  ) func noLineBeginsSomethingElse(text: String, markdown: String) {
    #expect(paragraph(text) == markdown)
    #expect(written { $0.list([[.plain(text)]]) } == "- \(markdown)\n")
  }

  @Test func blocksStandApart() {
    let text = written {
      $0.heading(1, "A # title")
      $0.paragraph([.strong("Bold:"), .plain("and plain")])
      $0.list([[.plain("one")], [.plain("")], [.plain("two")]])
      $0.heading(9, "Deep")
    }
    #expect(
      text == """
        # A # title

        **Bold:** and plain

        - one
        - two

        ###### Deep

        """
    )
  }

  @Test func tablesHaveACellForEachColumn() {
    let text = written {
      $0.table(
        columns: [("Name", false), ("Count | all", true)],
        rows: [
          [.plain("a|b\nc"), .plain("-1")], [.strong("short")],
          [.plain("1"), .plain("2"), .plain("too many")], [.plain("# x"), .plain("")],
        ]
      )
    }
    #expect(
      text == """
        | Name | Count \\| all |
        | --- | ---: |
        | a\\|b c | -1 |
        | **short** |  |
        | 1 | 2 |
        | # x |  |

        """
    )
  }

  @Test func nothingMakesNothing() {
    let text = written {
      $0.heading(2, " \n")
      $0.paragraph([.plain(""), .strong("")])
      $0.list([])
      $0.table(columns: [], rows: [[.plain("a")]])
    }
    #expect(text.isEmpty)
  }
}
