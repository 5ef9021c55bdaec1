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
