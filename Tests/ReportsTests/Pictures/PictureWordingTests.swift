import Testing

@testable import Reports

@Suite struct PictureWordingTests {
  @Test(arguments: [
    (0, 200.0, "none"), (1, 200, "1 candidate"), (1234, 200, "1,234 candidates"), (12, 40, "12"),
  ])
  func aCellSaysHowManyItHolds(count: Int, width: Double, text: String) {
    #expect(PictureWording.count(count, width: width) == text)
  }

  @Test func aCodeSaysWhoItIs() {
    let item = SampleMatrices.ordinary.items[1]
    #expect(
      PictureWording.tip(item) == "B Domestic abuse, place 2; impact 0.805 is 0.005 above High"
    )
  }

  @Test func theWholeSummary() {
    let view = SampleMatrices.sized(2, 2, candidates: 2)
    #expect(
      PictureWording.matrixSummary(view)
        == "Impact goes up, from Impact level 1 to Impact level 2; "
        + "Likelihood goes to the right, from Level 1 to Level 2. 2 candidates. "
        + "In cells rated Medium: B Candidate 2, place 2. In cells rated Low: A Candidate 1, place 1."
    )
  }

  @Test func aSummaryOfManyNamesSomeOfThem() {
    let summary = PictureWording.matrixSummary(
      SampleMatrices.sized(3, 3, candidates: 500, inOneCell: true)
    )
    #expect(summary.contains("AN Candidate 40, place 40; and 460 more."))
  }

  @Test func longNamesAreShortened() {
    #expect(PictureWording.shortened(String(repeating: "x", count: 80)).count == 80)
    let cut = PictureWording.shortened(String(repeating: "x", count: 10_000))
    #expect(cut == String(repeating: "x", count: 80) + "…")
  }
}
