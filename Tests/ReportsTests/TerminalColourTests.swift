import Precedence
import Testing

@testable import Reports

@Suite struct TerminalColourTests {
  @Test func theNearestColourOfTheCubeIsTaken() {
    let colours = [
      Colour(0, 0, 0), Colour(255, 255, 255), Colour(255, 255, 0), Colour(0x5F, 0x87, 0xAF),
      Colour(47, 48, 114), Colour(115, 235, 236),
    ]
    #expect(colours.map(TerminalColour.index) == [16, 231, 226, 67, 23, 123])
  }

  @Test func aWordStandsOnItsColourInReadableInk() {
    let painted = TerminalColour.painted("High", on: Colour(0xFD, 0x8D, 0x3C))
    #expect(painted == "\u{1B}[48;5;209;38;5;16mHigh\u{1B}[0m")
  }

  @Test func coloursChangeNoWordAndNoColumn() {
    let result = SampleResult.assessment()
    let plain = RankingText(width: 80).text(result)
    let coloured = RankingText(width: 80, hasColours: true).text(result)
    #expect(coloured != plain)
    #expect(Self.withoutColours(coloured) == plain)
  }

  @Test func ratingsOfAReportAreColouredInItsTables() {
    let table = ReportTable(
      caption: "Ratings",
      columns: [ReportTable.Column("Candidate", isHeading: true), ReportTable.Column("Rating")],
      rows: [
        .cells([ReportCell("Arson"), ReportCell("High\nfor now", shade: .init(step: 2, of: 3))])
      ]
    )
    let lines = TextTable(table, hasColours: true).lines(width: 60)
    #expect(lines.contains { $0.contains("m" + "High\u{1B}[0m") })
    #expect(lines.map(Self.withoutColours) == TextTable(table).lines(width: 60))
  }

  private static func withoutColours(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }
}
