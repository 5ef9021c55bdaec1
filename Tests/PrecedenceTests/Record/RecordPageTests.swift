import Diagnostics
import Testing

@testable import Precedence

@Suite struct RecordPageTests {
  private func record(_ text: String) -> String? {
    RecordPage(SourceText(name: "p.html", text: text))?.record?.text
  }

  @Test func `the block with the id is taken, on the lines where it stands`() {
    let page = """
      <!DOCTYPE html>
      <SCRIPT type="application/json" id="other">{}</script>
      <script type="application/json" id="decision-record">
      {"a": "\\u003c"}</script>
      """
    #expect(record(page) == "\n\n\n{\"a\": \"\\u003c\"}")
  }

  @Test func `a page without one has none`() {
    #expect(record("<html id=\"decision-record\"></html>") == nil)
    #expect(record("<script id=\"decision-record\">{}") == nil)
    #expect(record("<script id=\"decision-record\"") == nil)
    #expect(record(" \n<") == nil)
  }

  @Test func `what does not begin like a page is none`() {
    #expect(RecordPage(SourceText(name: "r", text: "{\"a\": \"<\"}")) == nil)
    #expect(RecordPage(SourceText(name: "r", text: "")) == nil)
    #expect(RecordPage(SourceText(name: "r", text: "\u{feff}<p>")) != nil)
  }
}
