import Testing

@testable import Precedence
@testable import Reports

@Suite struct PageBlocksTests {
  private func text(_ blocks: [ReportBlock]) -> String {
    SamplePage.html { PageBlocks(blocks).write(to: &$0) }
  }

  @Test func paragraphsAndLists() {
    #expect(
      text([.paragraph("a < b"), .list(["x", "y"])]) == """

        <p>a &lt; b</p>
        <ul><li>x</li><li>y</li></ul>
        """
    )
  }

  @Test func foldsHoldBlocks() {
    let inner = ReportFold(id: "inner", title: "Inner", blocks: [.paragraph("deep")])
    let outer = ReportFold(id: "outer", title: "Outer", blocks: [.fold(inner)])
    #expect(
      text([.fold(outer)]) == """

        <details><summary id="outer_title">Outer</summary><div class="folded" id="outer">
        <details><summary id="inner_title">Inner</summary><div class="folded" id="inner">
        <p>deep</p></div></details></div></details>
        """
    )
  }

  @Test func tablesAndFiguresAreWrittenByTheirOwn() {
    #expect(text([.table(SamplePage.ranking)]).contains("<table"))
    #expect(text([.figure(SamplePage.figure)]).contains("<figure"))
  }
}
