import Diagnostics
import TestSupport
import Testing

@testable import Reports

@Suite struct CheckPagesMarkdownTests {
  @Test func `pages with anchors, and no text taken for markup`() {
    #expect(
      CheckPagesMarkdown([SampleCheck.falling]).text == """
        # Checks of rules and assessments

        `precedence check` looks for what reads well and ranks badly. This is the page of every check, \
        as `precedence explain CODE` prints it. The file is written by the program.

        | code | check | |
        | --- | --- | --- |
        | [R121](#R121) | a rating falls where likelihood grows | warning |

        <a id="R121"></a>

        ## R121: a rating falls where likelihood grows

        A cell of the matrix is less serious than the cell to its left, or than the cell beneath it.

        **What it does to a ranking.** A candidate that becomes more likely can lose its place.

        **How to mend it.** Give the cell at least the rating of both. Accept it where the matrix was \
        prescribed &lt;so>.

        **Lines that cause it:**

        ```yaml
        cells:
          High: [Medium, Low]
        ```

        **The same without it:**

        ```yaml
        cells:
          High: [Medium, Medium]
        ```

        **Where the check comes from.** L. A. Cox (2008), What's wrong with risk matrices?, Risk \
        Analysis 28(2)

        """
    )
  }

  /// Delete the file and run the test to have it written again.
  @Test func `the shipped document is that of all checks`() {
    let shipped = GoldenFile(ProjectFolder.file("Rules/CHECKS.md"))
    #expect(shipped.mismatch(with: CheckPagesMarkdown().text) == nil)
  }
}
