import Testing

@testable import Linting

@Suite struct TouchingRatingsTests {
  @Test func `a rating between is no finding`() throws {
    #expect(try MatrixSample.practical.findings(of: .touchingRatings).isEmpty)
  }

  @Test func `the step and who stands at its ends are named`() throws {
    let text = try MatrixSample.lights(["arr", "gar", "gga"], [("asb", 1, 2), ("fraud", 2, 3)])
      .text(
        of: .touchingRatings
      )
    #expect(
      text == """
        warning[R123]: one step turns 'Green' into 'Red': from impact 'Low' with likelihood 'Medium' to impact 'Medium' with likelihood 'High', and in 1 more pair of cells; so 'asb' is rated below 'fraud' now
          rules.yaml:17:28
           |
        17 |     Medium: [Green, Amber, Red]
           |                            ^^^
           = put a rating between the two
           = the other cell: rules.yaml:18:18

        """
    )
  }

  @Test func `on two levels there is no room between`() throws {
    let text = try MatrixSample.lights(["gr", "gg"]).text(of: .touchingRatings)
    #expect(
      text == """
        warning[R123]: one step turns 'Green' into 'Red': from impact 'Low' with likelihood 'Low' to impact 'High' with likelihood 'High', and in 2 more pairs of cells
          rules.yaml:16:19
           |
        16 |     High: [Green, Red]
           |                   ^^^
           = with two levels on an axis there is no room between: take three or more
           = the other cell: rules.yaml:17:11

        """
    )
  }
}
