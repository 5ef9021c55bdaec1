import Robustness
import Testing

@testable import Reports

@Suite struct WorthTableTests {
  private func table(_ figures: [FigureWorth]) -> WorthTable {
    WorthTable(FigureWorths(doubt: 9, figures: figures), ShortNames(SampleFirmness.ranking))
  }

  private func figure(_ least: Int, _ most: Int, open: Int? = nil) -> FigureWorth {
    FigureWorth(
      candidate: "abuse",
      measure: "harm_days",
      doubt: 9,
      leastRemaining: least,
      mostRemaining: most,
      shortlist: open.map { .init(now: $0, leastRemaining: 0, mostRemaining: 1) }
    )
  }

  @Test func aFigureAndWhatItSettles() {
    #expect(
      table([figure(0, 4, open: 2)]).table?.lines(width: 80) == [
        "Candidate       Figure     Settles      Shortlist open",
        "--------------  ---------  -----------  --------------",
        "Domestic abuse  harm days  5 to 9 of 9  0 to 1 of 2",
      ]
    )
  }

  @Test func whatSettlesNothingIsLeftOut() {
    #expect(table([figure(9, 9)]).table == nil)
    #expect(table([]).table == nil)
  }

  @Test func theShortlistIsLeftOutWhereItIsNotOpen() {
    #expect(table([figure(0, 4, open: 0)]).table?.columns.count == 3)
  }

  @Test func tooManyAreCounted() {
    let table = table([FigureWorth](repeating: figure(0, 4), count: 12))
    #expect(table.table?.rows.count == 10)
    #expect(table.further == 2)
  }
}
