import Testing

@testable import Precedence
@testable import Reports

@Suite struct PageHeaderTests {
  @Test func titleAndFacts() {
    let document = ReportDocument(title: "A < B", facts: [.init("Area", "Testshire")], sections: [])
    #expect(
      SamplePage.html { PageHeader(document).write(to: &$0) } == """
        <h1>A &lt; B</h1>
        <dl class="facts"><div><dt>Area</dt><dd>Testshire</dd></div></dl>
        """
    )
  }

  @Test func aTitleFromRightToLeftSaysSo() {
    let document = ReportDocument(title: "עיר", facts: [], sections: [])
    #expect(
      SamplePage.html { PageHeader(document).write(to: &$0) } == "<h1 dir=\"auto\">עיר</h1>"
    )
  }
}
