import Diagnostics
import Testing

@testable import Linting

@Suite struct FallingMatrixTests {
  @Test func `a matrix that falls is asked nothing else, one that rises falls nowhere`() throws {
    let falling = MatrixSample.lights(["grr", "arr", "gga"])
    for check in [Check.overlappingRatings, .touchingRatings, .raisedEdge, .unevenRatings] {
      #expect(try falling.findings(of: check).isEmpty)
    }
    #expect(try MatrixSample.practical.findings(of: .fallingMatrix).isEmpty)
  }

  @Test func `it can be accepted by its axes and levels`() throws {
    let finding = try MatrixSample.lights(["gaa", "arr", "gga"]).findings(of: .fallingMatrix)[0]
    #expect(finding.subjects == ["impact", "likelihood", "High", "Low", "Medium"])
  }

  @Test func `two cells that were swapped are named, with who stands on them`() throws {
    let text = try MatrixSample.lights(["aag", "arr", "gga"], [("a", 2, 2), ("b", 2, 3)]).text(
      of: .fallingMatrix
    )
    #expect(
      text == """
        error[R121]: the rating falls from 'Red' to 'Amber' where it should rise: from impact 'Medium' with likelihood 'Medium' to impact 'High' with likelihood 'Medium', and 2 more in this row; so 'b' is rated below 'a' now
          rules.yaml:16:19
           |
        16 |     High: [Amber, Amber, Green]
           |                   ^^^^^
           = write at least 'Red' here, or less in the other cell
           = the other cell: rules.yaml:17:21

        """
    )
  }

  @Test func `rows that fall get one finding each`() throws {
    let text = try MatrixSample.lights(["gaa", "arr", "gga"]).text(of: .fallingMatrix)
    #expect(
      text == """
        error[R121]: the rating falls from 'Amber' to 'Green' where it should rise: from impact 'Medium' with likelihood 'Low' to impact 'High' with likelihood 'Low', and 2 more in this row
          rules.yaml:16:12
           |
        16 |     High: [Green, Amber, Amber]
           |            ^^^^^
           = write at least 'Amber' here, or less in the other cell
           = the other cell: rules.yaml:17:14

        """
    )
  }
}
