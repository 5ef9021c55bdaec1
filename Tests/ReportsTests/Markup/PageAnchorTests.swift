import Testing

@testable import Reports

@Suite struct PageAnchorTests {
  @Test(arguments: [
    ("why-burglary-1", "why-burglary-1"), ("a b", "a_32_b"), ("a_b", "a_95_b"), ("A", "_65_"),
    ("", "_0_"), ("\"><b>", "_34__62__60_b_62_"), ("decision-record", "decision_45_record"),
    ("עיר", "_1506__1497__1512_"),
  ])
  func whatALinkCannotHoldBecomesItsNumber(id: String, expected: String) {
    #expect(PageAnchor(id).text == expected)
  }

  @Test(arguments: ["the_report", "the_contents", "the_record", "table_1", "decision-record"])
  func noDocumentTakesANameOfThePage(id: String) {
    let taken: [PageAnchor] = [.report, .contents, .recordSummary, .record, .caption(1)]
    #expect(taken.contains { $0.text == id })
    #expect(!taken.contains(PageAnchor(id)))
  }
}
