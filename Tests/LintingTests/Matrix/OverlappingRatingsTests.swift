import Testing

@testable import Linting

@Suite struct OverlappingRatingsTests {
  @Test func `ratings that are apart are no finding`() throws {
    #expect(try MatrixSample.practical.findings(of: .overlappingRatings).isEmpty)
  }

  @Test func `the two cells and their risks are named`() throws {
    let text = try MatrixSample.lights(["arr", "aar", "ggg"]).text(of: .overlappingRatings)
    #expect(
      text == """
        warning[R122]: 'Red' can stand for less risk than 'Green': impact 'Medium' with likelihood 'High' begins at 22% of the greatest risk, impact 'Low' with likelihood 'High' goes up to 33%
          rules.yaml:17:28
           |
        17 |     Medium: [Amber, Amber, Red]
           |                            ^^^
           = give one of the two cells a rating between them
           = the other cell: rules.yaml:18:25

        """
    )
  }

  @Test func `two candidates on them are named`() throws {
    let text = try MatrixSample.lights(["arr", "aar", "ggg"], [("asb", 3, 1), ("fraud", 3, 2)])
      .text(
        of: .overlappingRatings
      )
    #expect(
      text == """
        warning[R122]: 'Red' can stand for less risk than 'Green': impact 'Medium' with likelihood 'High' begins at 22% of the greatest risk, impact 'Low' with likelihood 'High' goes up to 33%; so 'asb' is rated below 'fraud' now
          rules.yaml:17:28
           |
        17 |     Medium: [Amber, Amber, Red]
           |                            ^^^
           = give one of the two cells a rating between them
           = the other cell: rules.yaml:18:25

        """
    )
  }

  @Test func `candidates elsewhere are not touched`() throws {
    let text = try MatrixSample.lights(["arr", "aar", "ggg"], [("asb", 3, 3)]).text(
      of: .overlappingRatings
    )
    #expect(
      text == """
        warning[R122]: 'Red' can stand for less risk than 'Green': impact 'Medium' with likelihood 'High' begins at 22% of the greatest risk, impact 'Low' with likelihood 'High' goes up to 33%; no two candidates stand so now
          rules.yaml:17:28
           |
        17 |     Medium: [Amber, Amber, Red]
           |                            ^^^
           = give one of the two cells a rating between them
           = the other cell: rules.yaml:18:25

        """
    )
  }
}
