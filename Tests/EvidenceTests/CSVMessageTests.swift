import Diagnostics
import Testing

@testable import Evidence

@Suite struct CSVMessageTests {
  @Test func utf16IsToldOnce() {
    #expect(
      CSVSample.messages([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00]).hasPrefix(
        """
        error[E003]: the file is UTF-16, not UTF-8
          a.csv:1:1
        """
      )
    )
  }

  @Test func bytesThatAreNotUTF8AreToldOnceWithTheirNumber() {
    let latin1 = Array("id,label\n1,caf".utf8) + [0xE9] + Array("\n2,".utf8) + [0xA3]
    #expect(
      CSVSample.messages(latin1 + Array("5\n3,x\n".utf8)) == """
        error[E003]: row 2, column 'label' is not UTF-8 (byte E9); nor is 1 other row
          a.csv:2:6
           |
         2 | 1,caf\u{FFFD}
           |      ^
           = save the file again as "CSV UTF-8"

        """
    )
    #expect(
      CSVSample.messages(latin1 + [0x0A, 0x33, 0x2C, 0xA3]).hasPrefix(
        "error[E003]: row 2, column 'label' is not UTF-8 (byte E9); nor are 2 other rows\n"
      )
    )
  }

  @Test func zeroByte() {
    #expect(
      CSVSample.messages("id,n\n1,\u{0}\n") == """
        error[E004]: row 2, column 'n' holds a zero byte
          a.csv:2:3
           |
         2 | 1,\u{FFFD}
           |   ^
           = save the file again as "CSV UTF-8"

        """
    )
  }

  @Test func quoteOpenToTheEnd() {
    #expect(
      CSVSample.messages("id,n\n1,\"x\n2,3\n") == """
        error[E005]: row 2, column 'n' opens a quote that is not closed
          a.csv:2:3
           |
         2 | 1,"x
           |   ^
           = close the cell with a quote, or write a quote that belongs to the text as "" inside quotes

        """
    )
  }

  @Test func quoteClosedByTheNextCellsQuote() {
    #expect(
      CSVSample.messages("id,label,n\n1,\"Foo,2\n2,\"Bar\",3\n") == """
        error[E005]: row 2, column 'label' opens a quote that is not closed: the next quote is on \
        another line and has text behind it
          a.csv:2:3
           |
         2 | 1,"Foo,2
           |   ^
           = close the cell with a quote, or write a quote that belongs to the text as "" inside quotes
           = the next quote: a.csv:3:3

        """
    )
  }

  @Test func quoteOpenForAMegabyte() {
    let long = String(repeating: "x\n", count: 1 << 19)
    #expect(
      CSVSample.messages("id\n\"" + long).hasPrefix(
        """
        error[E005]: row 2, column 'id' opens a quote that is not closed within 1,048,576 bytes
          a.csv:2:1
        """
      )
    )
  }

  @Test func textBehindAQuote() {
    #expect(
      CSVSample.messages("id,n\n\"a\"b c,1\n") == """
        error[E006]: row 2, column 'id' goes on behind its closing quote
          a.csv:2:4
           |
         2 | "a"b c,1
           |    ^^^
           = write a quote inside the text as ""

        """
    )
  }

  @Test func quoteInsideACellExplainsTheWrongNumberOfCells() {
    #expect(
      CSVSample.messages("id,label\n2, \"a, b\n") == """
        error[E007]: row 2, column 'label' has a quote inside but none before it
          a.csv:2:4
           |
         2 | 2, "a, b
           |    ^
           = put quotes around the whole cell, with no blank before, and write the inner quote as ""

        """
    )
  }

  @Test func raggedRows() {
    #expect(
      CSVSample.messages("id,n\n1\n2,2,122\n") == """
        error[E008]: row 2 has 1 cell, the header 2
          a.csv:2:2
           |
         2 | 1
           |  ^

        error[E009]: row 3 has 3 cells, the header 2
          a.csv:3:5
           |
         3 | 2,2,122
           |     ^^^
           = put quotes around a cell that contains the delimiter, as in "2,122"

        """
    )
  }

  @Test func shortRowOverSeveralLinesHintsAtAQuote() {
    #expect(
      CSVSample.messages("id,a,b\n2,\"x\ny\"\n") == """
        error[E008]: row 2 has 2 cells, the header 3
          a.csv:3:3
           |
         3 | y"
           |   ^
           = the row runs over several lines: is a quote not closed?

        """
    )
  }

  @Test func whatIsNoTable() {
    #expect(
      CSVSample.messages("id,n\n1," + String(repeating: "x", count: 1 << 20) + "y\n").hasPrefix(
        "error[E010]: row 2, column 'n' is longer than 1,048,576 bytes; the row is left out\n"
      )
    )
    let problem = CSVProblem(.rowTooLong(limit: 16_777_216), range: 0..<1, row: 2, column: 1)
    let long = CSVMessage(problem: problem, column: "", isOverSeveralLines: false, otherRows: 0)
    #expect(
      long.finding(in: SourceText(name: "a.csv", text: "x")).message
        == "row 2 is longer than 16,777,216 bytes and is left out"
    )
    #expect(
      CSVSample.messages("id,n\n" + String(repeating: ",", count: 10_001) + "\n").hasPrefix(
        "error[E011]: row 2 has more than 10,000 cells and is left out\n"
      )
    )
  }

  @Test func columnWithoutNameIsCalledByNumber() {
    #expect(
      CSVSample.messages("id,\n1,a\"b\n").contains("row 2, column 2 has a quote inside")
    )
  }

  @Test func columnBehindTheHeaderIsCalledByNumber() {
    #expect(CSVSample.messages("id\n1,a\"b\n").contains("row 2, column 2 has a quote inside"))
  }
}
