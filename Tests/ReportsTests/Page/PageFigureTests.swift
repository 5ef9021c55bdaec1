import Testing

@testable import Reports

@Suite struct PageFigureTests {
  @Test func thePictureIsNamedByWhatStandsUnderItAndHasItsTable() {
    let text = SamplePage.html { PageFigure(SamplePage.figure).write(to: &$0) }
    #expect(
      text.hasPrefix(
        """
        <figure id="matrix-picture"><div class="wide" role="region" aria-labelledby="table_1" \
        tabindex="0"><svg
        """
      )
    )
    #expect(
      text.contains(
        """
        </svg></div><figcaption id="table_1">Where the themes stand in the matrix.</figcaption></figure>
        <details><summary>The same as a table</summary><div class="folded"><table class="short">\
        <caption id="table_2"><span>The matrix as a table</span></caption>
        """
      )
    )
  }
}
