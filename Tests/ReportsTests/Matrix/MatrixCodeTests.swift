import Testing

@testable import Reports

@Suite struct MatrixCodeTests {
  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
  ])
  func `Codes go on as the columns of a spreadsheet`(position: Int, code: String) {
    #expect(MatrixCode.text(position) == code)
  }

  @Test func `No two of thousand are the same`() {
    #expect(Set((0..<1000).map(MatrixCode.text)).count == 1000)
  }
}
