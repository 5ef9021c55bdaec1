import Testing

@testable import Precedence
@testable import Reports

@Suite struct MatrixSectionTests {
  private func made(_ result: AssessmentResult) -> ReportSection? {
    MatrixSection(ReportMaterial(result: result, summary: .nothing)).section
  }

  @Test func withoutAMatrixThereIsNoSection() {
    #expect(made(SampleResult.assessment(matrix: nil)) == nil)
  }

  @Test func howToReadItIsSaidFirst() throws {
    let items = try #require(made(SampleResult.assessment())).items
    #expect(items.count == 4)
    #expect(
      items[2]
        == "The word in a square is the rating of everything in it. Candidates in one square have "
        + "the same rating, but not always the same place: that goes by the risk."
    )
  }

  @Test func whatDoesNotHappenIsNotExplained() throws {
    let keys = [SampleResult.keys[0]]
    let result = SampleResult.assessment(keys: keys, ranking: [SampleResult.theft])
    let items = try #require(made(result)).items
    #expect(items.count == 3)
    #expect(items[2].hasSuffix("Candidates in one square have the same rating."))
  }
}
