import Testing

@testable import Precedence
@testable import Reports

@Suite struct MatrixAccountTests {
  private func account(_ candidate: CandidateResult, _ result: AssessmentResult) -> String {
    ReportSample.text { MatrixAccount(candidate, in: result).write(to: &$0) }
  }

  @Test func everyStepFromTheLevelsToTheRatingIsShown() {
    #expect(
      account(SampleResult.burglary, SampleResult.assessment()) == """

        Matrix
        ------
        The rules move impact from Low to Medium.
        The rules move likelihood from Medium to High.
        impact Medium and likelihood High: High.
        The rules make the rating Medium instead of High.
                   Low     Medium  High
          High     Medium  High    High
          Medium   Low     Medium [High]
          Low      Low     Low     Medium
          impact down, likelihood across; the candidate's cell in [ ]

        """
    )
  }

  @Test func withoutAMatrixOrACellThereIsNothingToShow() {
    #expect(account(SampleResult.theft, SampleResult.assessment(matrix: nil)) == "\n")
    #expect(account(SampleResult.litter, SampleResult.assessment()) == "\n")
  }
}
