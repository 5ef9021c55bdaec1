import Diagnostics
import Testing

@testable import Reports

@Suite struct CodePageTextTests {
  @Test func `the page of a check`() throws {
    let page = try #require(CodePage("R121", pages: SampleCheck.pages))
    #expect(
      CodePageText(width: 60).text(of: page) == """
        R121: a rating falls where likelihood grows (warning)

        A cell of the matrix is less serious than the cell to its
        left, or than the cell beneath it.

        What it does to a ranking
        -------------------------
        A candidate that becomes more likely can lose its place.

        How to mend it
        --------------
        Give the cell at least the rating of both. Accept it where
        the matrix was prescribed <so>.

        Lines that cause it
        -------------------
          cells:
            High: [Medium, Low]

        The same without it
        -------------------
          cells:
            High: [Medium, Medium]

        To accept it
        ------------
        Write in the rules or in the assessment, with your reason:
          accept:
            R121: why it is meant to be so

        Where the check comes from
        --------------------------
        L. A. Cox (2008), What's wrong with risk matrices?, Risk
        Analysis 28(2)

        """
    )
  }

  /// An error cannot be accepted, and what a page does not say takes no room.
  @Test func `the page of a check that finds errors`() throws {
    let page = try #require(CodePage("R001", pages: SampleCheck.pages))
    #expect(
      CodePageText().text(of: page) == """
        R001: a format that nobody reads (error)

        The file is of another format.

        How to mend it
        --------------
        Write 'format: 1'.

        """
    )
  }

  @Test func `any other code`() throws {
    let page = try #require(CodePage("R001", pages: []))
    #expect(
      CodePageText().text(of: page) == """
        R001: A 'format' that this program does not read.

        It is about a rules file.
        Rules/README.md lists every key of such a file.

        A finding says what is wrong, then the file, the line and the column, shows the
        line with a caret beneath the place, and ends with how to mend it. Errors have
        to be mended before anything is ranked; a warning should be looked at before a
        ranking is used; a note is worth knowing.

        """
    )
  }
}
