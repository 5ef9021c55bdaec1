import Testing

@testable import Precedence
@testable import Reports

@Suite struct ComparisonWordingTests {
  private func clause(_ before: String, _ after: String) -> String {
    let move = SampleComparisons.move("noise", before, [after])
    return Wording.clause(of: move, in: SampleComparisons.cancelling)
  }

  @Test func `what becomes of a candidate`() {
    #expect(clause("3 Medium", "1 Medium") == "Noise rises from 3rd to 1st")
    #expect(
      clause("3 Medium", "1 High yes")
        == "Noise rises from 3rd to 1st, becomes High and joins the shortlist"
    )
    #expect(
      clause("3 Medium yes", "11 Medium") == "Noise falls from 3rd to 11th and leaves the shortlist"
    )
    #expect(clause("3 Medium", "3 High") == "Noise becomes High and stays 3rd")
    #expect(clause("3 Medium", "- Medium") == "Noise, 3rd before, is no longer ranked")
    #expect(clause("- Medium", "3 Medium") == "Noise, not ranked before, comes 3rd")
    #expect(clause("- Low", "- High") == "Noise becomes High and stays without a place")
  }

  @Test func `movers are counted, one of one is the only one`() {
    #expect(Wording.movers(2, of: 3) == "2 of the 3 candidates that both have stand elsewhere.")
    #expect(Wording.movers(1, of: 3) == "1 of the 3 candidates that both have stands elsewhere.")
    #expect(Wording.movers(1, of: 1) == "The one candidate that both have stands elsewhere.")
  }

  @Test func `causes are named as what they are`() {
    #expect(
      Wording.move(
        SampleComparisons.move(
          "noise",
          "3 High",
          ["1 High", "2 High", "4 High", "4 High", "5 High"]
        ),
        in: SampleComparisons.all
      )
        == "Noise falls from 3rd to 5th: up 2 because Dogs is no longer there (step 1); down 1 by the "
        + "weight of 'concern' in 'risk' (step 2); down 2 by the figures of 'reports' (step 3); down 1 "
        + "because 2 candidates are new (step 5)."
    )
  }

  @Test func `a difference in a sentence`() {
    let sentences = SampleComparisons.all.otherDifferences.map(Wording.difference)
    #expect(
      sentences == [
        "The version of the rules: 2, was 1.", "The tests of the rules.",
        "The reason of 'keep_it': new, few, but asked for.",
        "The source 'survey': no longer there, was Survey of 2019.",
      ]
    )
  }

  @Test func `a step with how many it moves`() {
    #expect(
      Wording.step(SampleComparisons.weight, most: 8)
        == "The weight of 'concern' in 'risk': 60 (50%), was 40 (40%). It moves 2 candidates; alone it "
        + "would move 3."
    )
    #expect(
      Wording.step(SampleComparisons.new, most: 8)
        == "Floods is new; Litter is new. Together they move nobody."
    )
    let many = SampleComparisons.step(
      (0..<20).map { SampleComparisons.difference(.candidateNew, "candidate 'c\($0)'", nil, nil) },
      moves: 1,
      alone: 0
    )
    #expect(
      Wording.step(many, most: 2)
        == "C0 is new; c1 is new; 18 more. Together they move 1 candidate; alone they would move nobody."
    )
  }

  @Test func `of long texts only what they are is said`() {
    let long = String(repeating: "word ", count: 40)
    let difference = SampleComparisons.difference(
      .words,
      "description of the rules",
      long,
      long + "x"
    )
    #expect(Wording.difference(difference) == "The description of the rules.")
  }

  @Test func `line breaks and long names do not leave their line`() {
    let difference = SampleComparisons.difference(
      .words,
      "name of 'a'",
      "One\nTwo",
      "Three\r\nFour"
    )
    #expect(Wording.difference(difference) == "The name of 'a': Three Four, was One Two.")
  }
}
