import Testing

@testable import Precedence
@testable import Reports

@Suite struct PageRecordTests {
  @Test func howTheRecordIsCheckedStandsBeforeIt() {
    let text = SamplePage.html { PageRecord(SamplePage.record).writeCheck(to: &$0) }
    #expect(
      text == """

        <p>To check it, run this command, with the name of this file in place of PAGE.html and the \
        folder that holds the assessment in place of FOLDER. It says what differs, if anything \
        does.</p>\
        <pre><code>precedence verify PAGE.html --evidence FOLDER</code></pre>
        <script type="application/json" id="decision-record">{
          "schema": "precedence.decision-record/1",
          "note": "\\u003c/script\\u003e\\u003c!--"
        }
        </script>
        """
    )
  }

  @Test func aSectionOfItsOwnSaysWhatTheRecordIs() {
    let text = SamplePage.html { PageRecord(SamplePage.record).write(to: &$0) }
    #expect(text.contains("<dt>Record</dt><dd>sha256:0123456789abcdef"))
    #expect(text.contains("<dt>Author</dt><dd>A. Analyst</dd>"))
  }
}
