import Testing

@testable import Reports

@Suite struct PageCellTests {
  private func text(_ cell: ReportCell, _ column: ReportTable.Column = .init("c")) -> String {
    SamplePage.html { PageCell(cell, column).write(to: &$0) }
  }

  @Test func aCellIsPlainIfItCanBe() {
    #expect(text(.init("a")) == "<td>a</td>")
    #expect(text(.init("")) == "<td></td>")
    #expect(text(.init("1"), .init("c", isNumber: true)) == "<td class=\"number\">1</td>")
    #expect(text(.init("a"), .init("c", isHeading: true)) == "<th scope=\"row\">a</th>")
  }

  @Test func aNumberAmongNumbersNeedsNoWordOfItsOwn() {
    let cell = PageCell(.init("1"), .init("c", isNumber: true), isAmongNumbers: true)
    #expect(SamplePage.html { cell.write(to: &$0) } == "<td>1</td>")
  }

  @Test func linesAreParagraphsAndTheFirstHasLinkAndColour() {
    let cell = ReportCell("High\n2 of 3", link: "why", shade: .init(step: 2, of: 3))
    #expect(
      text(cell)
        == "<td><p><span class=\"rating shade-3-of-3\"><a href=\"#why\">High</a></span></p><p>2 of 3</p></td>"
    )
  }

  @Test func nothingIsNeitherColouredNorALink() {
    #expect(text(.init("", link: "why", shade: .init(step: 0, of: 3))) == "<td></td>")
  }

  @Test func whatIsTooLongForALineMayBeBroken() {
    let words = ReportCell("one two three four five")
    #expect(text(words) == "<td>one two three four five</td>")
    #expect(text(words, .init("c", isNumber: true)).hasPrefix("<td class=\"number long\">"))
    #expect(text(.init(words.text, shade: .init(step: 0, of: 2))).hasPrefix("<td class=\"long\">"))
    #expect(text(.init(String(repeating: "x", count: 21))).hasPrefix("<td class=\"long\">"))
  }

  @Test func aTextFromRightToLeftSaysSo() {
    #expect(text(.init("רעש")) == "<td dir=\"auto\">רעש</td>")
  }
}
