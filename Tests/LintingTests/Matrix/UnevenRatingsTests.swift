import Testing

@testable import Linting

@Suite struct UnevenRatingsTests {
  private func practical(
    _ candidates: [(id: String, likelihood: Int, impact: Int)]
  ) -> MatrixSample {
    var sample = MatrixSample.practical
    sample.candidates = candidates
    return sample
  }

  @Test func `an even matrix is no finding`() throws {
    #expect(try MatrixSample.lights(["gar", "gaa", "ggg"]).findings(of: .unevenRatings).isEmpty)
  }

  @Test func `a practical matrix in which impact leads says so`() throws {
    let text = try MatrixSample.practical.text(of: .unevenRatings)
    #expect(
      text == """
        warning[R125]: impact 'Very low' with likelihood 'High' is rated 'Low', impact 'High' with likelihood 'Very low' 'Medium', although its risk is no greater, and so are 2 more pairs of cells
          rules.yaml:17:12
           |
        17 |     High: [Medium, Medium, High, High, Very high]
           |            ^^^^^^
           = give both the same rating; if one axis is to count for more, accept this and say so
           = the other cell: rules.yaml:20:31

        """
    )
  }

  @Test func `two candidates on such cells are named`() throws {
    let text = try practical([("asb", 4, 1), ("arson", 1, 4), ("fraud", 5, 5)])
      .text(of: .unevenRatings)
    #expect(
      text == """
        warning[R125]: impact 'Very low' with likelihood 'High' is rated 'Low', impact 'High' with likelihood 'Very low' 'Medium', although its risk is no greater, and so are 2 more pairs of cells; so 'asb' is rated below 'arson' now
          rules.yaml:17:12
           |
        17 |     High: [Medium, Medium, High, High, Very high]
           |            ^^^^^^
           = give both the same rating; if one axis is to count for more, accept this and say so
           = the other cell: rules.yaml:20:31

        """
    )
  }

  @Test func `one pair alone`() throws {
    let text = try MatrixSample.lights(["aar", "gaa", "ggg"]).text(of: .unevenRatings)
    #expect(
      text == """
        warning[R125]: impact 'Low' with likelihood 'High' is rated 'Green', impact 'High' with likelihood 'Low' 'Amber', although its risk is no greater
          rules.yaml:16:12
           |
        16 |     High: [Amber, Amber, Red]
           |            ^^^^^
           = give both the same rating; if one axis is to count for more, accept this and say so
           = the other cell: rules.yaml:18:25

        """
    )
  }
}
