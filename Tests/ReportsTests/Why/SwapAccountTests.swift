import Testing

@testable import Precedence
@testable import Reports
@testable import Robustness

@Suite struct SwapAccountTests {
  private func text(_ changes: [SingleChange]) -> String {
    let swaps = SwapResult(ahead: "theft", behind: "burglary", changes: changes)
    return ReportSample.text {
      SwapAccount(swaps, of: Pair(SamplePair.byRating)).write(to: &$0)
    }
  }

  private func weight(_ term: String, _ answer: SingleChange.Answer) -> SingleChange {
    SamplePair.change(.weight(group: "risk", term: term), 10, answer)
  }

  @Test func `the least change of a kind comes first`() {
    #expect(
      text([
        weight("a", .swap(at: 30, reaches: true)), weight("b", .swap(at: 9, reaches: true)),
        weight("c", .swap(at: 12, reaches: false)),
      ]) == """

        What would swap them
        --------------------
        Each of these by itself, all else as it is, puts Burglary above Theft:
          - the weight of 'b' in 'risk' at 9 or less (now 10)
          - the weight of 'c' in 'risk' above 12 (now 10)
          - the weight of 'a' in 'risk' at 30 or more (now 10)

        """
    )
  }

  @Test func `kinds that cannot do it are one sentence`() {
    let cut = SamplePair.change(.cut(factor: "volume", level: "High"), 5, .impossible)
    #expect(
      text([weight("a", .swap(at: 30, reaches: true)), weight("b", .impossible), cut]).hasSuffix(
        "No other weight and no single cut can do it by itself.\n"
      )
    )
    #expect(
      text([weight("b", .impossible), cut]).hasSuffix(
        """
        No number by itself makes them change places, all else as it is: no single
          weight and no single cut.

        """
      )
    )
  }

  @Test func `what is missing is no failure of its kind`() {
    let harm = SamplePair.change(.measure("harm", candidate: "theft"), nil, .missing)
    let volume = SamplePair.change(.measure("volume", candidate: "theft"), 7, .impossible)
    let text = text([harm, volume])
    #expect(text.contains("'harm' of Theft is missing, and nothing stands in its place"))
    #expect(text.contains("no single\n  figure of either."))
  }

  @Test func `without anything that could be changed there is nothing to say`() {
    #expect(text([]) == "\n")
  }
}
