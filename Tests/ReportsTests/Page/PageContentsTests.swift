import Testing

@testable import Precedence
@testable import Reports

@Suite struct PageContentsTests {
  private func text(_ sections: [ReportSection], _ record: DecisionRecord?) -> String {
    let document = ReportDocument(title: "t", facts: [], sections: sections, record: record)
    return SamplePage.html { PageContents(document).write(to: &$0) }
  }

  @Test func aLinkForEachSection() {
    #expect(
      text([SamplePage.priorities, SamplePage.matrix], nil) == """
        <h2 id="the_contents">Contents</h2>
        <ol><li><a href="#priorities">The priorities</a></li>\
        <li><a href="#matrix">The risk matrix</a></li></ol>
        """
    )
  }

  @Test func theRecordIsListedOnce() {
    #expect(
      text([], SamplePage.record).contains("<li><a href=\"#the_record\">Decision record</a></li>")
    )
    let own = ReportSection(id: "record", title: "The record", blocks: [])
    #expect(
      text([own], SamplePage.record).contains(
        "<ol><li><a href=\"#record\">The record</a></li></ol>"
      )
    )
  }
}
