import Testing

@testable import Precedence
@testable import Reports

@Suite struct PageSectionsTests {
  private func text(_ sections: [ReportSection], _ record: DecisionRecord?) -> String {
    let document = ReportDocument(title: "t", facts: [], sections: sections, record: record)
    return SamplePage.html { PageSections(document).write(to: &$0) }
  }

  @Test func aSectionHasItsNameAndTitle() {
    let section = ReportSection(id: "a", title: "A", blocks: [.paragraph("p")])
    #expect(
      text([section], nil) == """

        <section id="a"><h2>A</h2>
        <p>p</p></section>
        """
    )
  }

  @Test func theRecordStandsInItsSection() {
    let record = ReportSection(id: "record", title: "The record", blocks: [.paragraph("p")])
    let last = ReportSection(id: "z", title: "Z", blocks: [])
    let page = text([record, last], SamplePage.record)
    #expect(page.contains("</script></section>\n<section id=\"z\">"))
    #expect(page.split(separator: "<script").count == 2)
    #expect(!page.contains("the_record"))
  }

  @Test func withoutASectionOfItsOwnTheRecordGetsOne() {
    let page = text([SamplePage.priorities], SamplePage.record)
    #expect(page.contains("<section id=\"the_record\"><h2>Decision record</h2>"))
    #expect(page.hasSuffix("</script></section>"))
  }
}
