import Testing

@testable import Precedence
@testable import Reports

@Suite struct PageFactsTests {
  @Test func eachFactHasItsLabel() {
    let facts = [ReportDocument.Fact("Area", "A & B"), .init("Rules", "כללים")]
    #expect(
      SamplePage.html { PageFacts(facts).write(to: &$0) } == """

        <dl class="facts"><div><dt>Area</dt><dd>A &amp; B</dd></div>\
        <div><dt>Rules</dt><dd dir="auto">כללים</dd></div></dl>
        """
    )
  }

  @Test func noFactsAreNoList() {
    #expect(SamplePage.html { PageFacts([]).write(to: &$0) } == "")
  }
}
