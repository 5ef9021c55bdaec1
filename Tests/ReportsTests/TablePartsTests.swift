import Testing

@testable import Reports

@Suite struct TablePartsTests {
  private static let table = TextTable(
    columns: [
      .init(title: "Option", givesWay: true), .init(title: "One"), .init(title: "Two"),
      .init(title: "Three"),
    ],
    rows: [.cells(["burglary", "1", "2", "3"]), .line("x"), .cells(["theft", "4", "5"])]
  )

  private func titles(_ width: Int, keeping kept: Int = 1) -> [[String]] {
    Self.table.parts(keeping: kept, width: width).map { $0.columns.map(\.title) }
  }

  @Test func `a table that fits stays whole`() {
    // 8 + 2 + 3 + 2 + 3 + 2 + 5 columns.
    #expect(titles(25) == [["Option", "One", "Two", "Three"]])
  }

  @Test func `a wider one is cut between columns`() {
    #expect(titles(24) == [["Option", "One", "Two"], ["Option", "Three"]])
    #expect(titles(15) == [["Option", "One"], ["Option", "Two"], ["Option", "Three"]])
    #expect(titles(24, keeping: 2) == [["Option", "One", "Two"], ["Option", "One", "Three"]])
  }

  @Test func `no part is without a column of its own`() {
    #expect(titles(1) == [["Option", "One"], ["Option", "Two"], ["Option", "Three"]])
    #expect(titles(1, keeping: 4) == [["Option", "One", "Two", "Three"]])
    #expect(titles(1, keeping: 9) == [["Option", "One", "Two", "Three"]])
  }

  @Test func `rows are cut alike, short ones too`() {
    let last = Self.table.parts(keeping: 1, width: 24).last
    #expect(
      last?.lines(width: 24) == [
        "Option    Three", "--------  -----", "burglary  3", "------ x ------", "theft",
      ]
    )
  }

  @Test func `a column that gives way counts with its least width`() {
    let table = TextTable(
      columns: [
        .init(title: String(repeating: "x", count: 40), givesWay: true), .init(title: "y"),
      ],
      rows: []
    )
    #expect(table.parts(keeping: 1, width: 19).count == 1)
    #expect(table.parts(keeping: 1, width: 19).first?.columns.count == 2)
  }
}
