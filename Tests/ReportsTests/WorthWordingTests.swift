import Robustness
import Testing

@testable import Reports
@testable import Robustness

@Suite struct WorthWordingTests {
  @Test func `one place is one place`() {
    let worth = FigureWorth(
      candidate: "a",
      measure: "harm",
      doubt: 1,
      leastRemaining: 0,
      mostRemaining: 0
    )
    #expect(
      Wording.settlesMost(worth, name: "Arson", isShared: false)
        == "Knowing \"harm\" of \"Arson\" would settle most: the one place in doubt."
    )
  }

  @Test(arguments: [(1, "the one place"), (2, "both places"), (3, "all 3 places")])
  func `settling all that is in doubt is said as people say it`(doubt: Int, all: String) {
    let worth = FigureWorth(
      candidate: "a",
      measure: "harm",
      doubt: doubt,
      leastRemaining: 0,
      mostRemaining: doubt
    )
    #expect(
      Wording.settlesMost(worth, name: "Arson", isShared: false)
        == "No single figure is sure to settle anything. Knowing \"harm\" of \"Arson\" may settle "
        + "most: up to \(all) in doubt."
    )
  }

  @Test(arguments: [(0, 0, "none"), (1, 1, "1"), (0, 1, "0 to 1")])
  func `what stays open on the shortlist is a number or a range`(
    least: Int,
    most: Int,
    then: String
  ) {
    let open = FigureWorth.OpenShortlist(now: 1, leastRemaining: least, mostRemaining: most)
    #expect(
      Wording.shortlistOpen(open)
        == "Membership of the shortlist is open for 1 candidate now and would be for \(then) then."
    )
  }

  @Test func `the only figure there is does not settle anything`() {
    #expect(
      Wording.nothingSettles(4, tried: 1)
        == "The one uncertain figure would not settle any of the 4 places in doubt."
    )
    #expect(
      Wording.nothingSettles(4, tried: 0)
        == "No figure that the evidence could bring would settle any of the 4 places in doubt."
    )
  }
}
