import Testing

@testable import Precedence
@testable import Reports
@testable import Robustness

@Suite struct WorthNoteTests {
  private func figure(
    _ remaining: ClosedRange<Int>,
    of measure: String = "volume",
    shortlist: FigureWorth.OpenShortlist? = nil
  ) -> FigureWorth {
    FigureWorth(
      candidate: "litter",
      measure: measure,
      doubt: 11,
      leastRemaining: remaining.lowerBound,
      mostRemaining: remaining.upperBound,
      shortlist: shortlist
    )
  }

  private func sentences(_ figures: [FigureWorth], doubt: Int = 11, untried: Int = 0) -> [String] {
    let worths = FigureWorths(doubt: doubt, figures: figures, untried: untried)
    return WorthNote(worths, SampleResult.assessment()).sentences
  }

  @Test func `the figure that settles most is named with its candidate`() {
    #expect(
      sentences([figure(4...8), figure(5...8, of: "harm_days")]) == [
        "Knowing \"volume\" of \"Litter\" would settle most: 3 to 7 of the 11 places in doubt."
      ]
    )
  }

  @Test func `another that settles as much is not passed over in silence`() {
    #expect(
      sentences([figure(8...8), figure(8...8, of: "harm_days")]) == [
        "Knowing \"volume\" of \"Litter\" would settle as much as any: 3 of the 11 places in doubt."
      ]
    )
  }

  @Test func `a figure that may settle nothing is not said to settle anything`() {
    #expect(
      sentences([figure(0...11, of: "harm_days")]) == [
        "No single figure is sure to settle anything. Knowing \"harm days\" of \"Litter\" may settle "
          + "most: up to all 11 places in doubt."
      ]
    )
  }

  @Test func `figures that only help together are said to`() {
    #expect(
      sentences([figure(11...11), figure(11...12, of: "harm_days")]) == [
        "No single figure would settle any of the 11 places in doubt; it takes several together."
      ]
    )
  }

  @Test func `the shortlist is spoken of where it is open`() {
    let open = FigureWorth.OpenShortlist(now: 4, leastRemaining: 0, mostRemaining: 2)
    #expect(
      sentences([figure(0...0, shortlist: open)]) == [
        "Knowing \"volume\" of \"Litter\" would settle most: all 11 places in doubt. "
          + "Membership of the shortlist is open for 4 candidates now and would be for 0 to 2 then."
      ]
    )
    let settled = FigureWorth.OpenShortlist(now: 0, leastRemaining: 0, mostRemaining: 0)
    #expect(!sentences([figure(0...0, shortlist: settled)])[0].contains("shortlist"))
  }

  @Test func `nothing is said where nothing is in doubt`() {
    #expect(sentences([], doubt: 0).isEmpty)
  }

  @Test func `figures that were not tried are counted`() {
    #expect(
      sentences([figure(4...8)], untried: 30).last
        == "Tried were only the uncertain figures of the candidates most in doubt, 1 of 31."
    )
  }
}
