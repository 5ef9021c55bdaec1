import Testing

@testable import Precedence
@testable import Reports

@Suite struct CellsAccountTests {
  @Test func `both cells are read off the matrix`() {
    let text = ReportSample.text {
      CellsAccount(Pair(SamplePair.byRating), in: SampleResult.assessment()).write(to: &$0)
    }
    #expect(
      text == """

        In the matrix
        -------------
        Theft: Impact Medium and likelihood High give High.
        Burglary: Impact Medium and likelihood Medium give Medium.

        """
    )
  }

  @Test func `without a matrix there is nothing to say`() {
    let flat = SampleResult.assessment(matrix: nil)
    let pair = Pair(SamplePair.byRating)
    #expect(ReportSample.text { CellsAccount(pair, in: flat).write(to: &$0) } == "\n")
  }
}
