import Testing

@testable import Reports

@Suite struct TextTableTests {
  private let table = TextTable(
    columns: [
      .init(title: "Place"), .init(title: "Candidate", givesWay: true),
      .init(title: "Risk", isNumber: true),
    ],
    rows: [
      .cells(["1", "Burglary and all that goes with it", "10.5"]),
      .line("here"),
      .cells(["2=", "警察", "9"]),
    ]
  )

  @Test func columnsAreAsWideAsWhatStandsInThem() {
    #expect(
      table.lines(width: 80)
        == [
          "Place  Candidate                           Risk",
          "-----  ----------------------------------  ----",
          "1      Burglary and all that goes with it  10.5",
          "-------------------- here ---------------------",
          "2=     警察                                   9",
        ]
    )
  }

  @Test func theColumnThatGivesWayIsWrapped() {
    #expect(
      table.lines(width: 34) == [
        "Place  Candidate              Risk",
        "-----  ---------------------  ----",
        "1      Burglary and all that  10.5",
        "       goes with it",
        "-------------- here --------------",
        "2=     警察                      9",
      ]
    )
  }

  /// Natural widths 10, 40 and 60 in a room of 84 with two gaps: the first needs no more than it has,
  /// the others share the rest.
  @Test func severalColumnsThatGiveWayShareTheRoom() {
    let words = [10, 40, 60].map { String(repeating: "abcd ", count: $0 / 5 - 1) + "abcde" }
    let columns = words.indices.map { TextTable.Column(title: "\($0)", givesWay: true) }
    let table = TextTable(columns: columns, rows: [.cells(words)])
    #expect(table.lines(width: 84)[1].split(separator: "  ").map(\.count) == [10, 35, 35])
    #expect(table.lines(width: 200)[1].split(separator: "  ").map(\.count) == [10, 40, 60])
    #expect(table.lines(width: 0)[1].split(separator: "  ").map(\.count) == [10, 16, 16])
  }

  @Test func noWidthMakesTheColumnVanish() {
    #expect(table.lines(width: 0).first == "Place  Candidate         Risk")
  }

  @Test func aRuleIsNeverShorterThanItsText() {
    #expect(TextTable.ruled("text", width: 3) == " text ")
  }

  @Test func blanksAtTheEndGo() {
    #expect("a b  ".withoutTrailingBlanks == "a b")
    #expect("   ".withoutTrailingBlanks.isEmpty)
  }
}
