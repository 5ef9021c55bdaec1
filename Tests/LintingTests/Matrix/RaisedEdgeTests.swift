import Testing

@testable import Linting

@Suite struct RaisedEdgeTests {
  @Test func `a green edge is no finding`() throws {
    #expect(try MatrixSample.lights(["gar", "gaa", "ggg"]).findings(of: .raisedEdge).isEmpty)
  }

  @Test func `a practical matrix keeps what is rare and grave in sight, and says so`() throws {
    let text = try MatrixSample.practical.text(of: .raisedEdge)
    #expect(
      text == """
        warning[R124]: 3 cells of the lowest row or column are rated above 'Low', such as impact 'Very low' with likelihood 'Very high' ('Medium')
          rules.yaml:20:36
           |
        20 |     Very low: [Low, Low, Low, Low, Medium]
           |                                    ^^^^^^
           = where one axis may be next to nothing, so may be the risk; if what is rare and grave is to stay in sight, accept this and say so

        """
    )
  }

  @Test func `the second half of the theorem is asked by itself`() throws {
    let text = try MatrixSample.lights(["grr", "grr", "ggg"], [("asb", 2, 2)]).text(of: .raisedEdge)
    #expect(
      text == """
        warning[R124]: 3 cells of the second row or column are rated 'Red', such as impact 'Medium' with likelihood 'Medium' ('Red'); 'asb' stands there now
          rules.yaml:17:21
           |
        17 |     Medium: [Green, Red, Red]
           |                     ^^^
           = where one axis may be next to nothing, so may be the risk; if what is rare and grave is to stay in sight, accept this and say so

        """
    )
  }

  @Test func `both halves, with the candidates on the cells`() throws {
    let text = try MatrixSample.lights(
      ["aarr", "aarr", "gaar", "ggga"],
      [("asb", 1, 4), ("fraud", 1, 3)]
    ).text(of: .raisedEdge)
    #expect(
      text == """
        warning[R124]: 3 cells of the lowest row or column are rated above 'Green', and 1 cell of the second row or column is rated 'Red', such as impact 'Medium' with likelihood 'Very high' ('Red'); 'asb' and 'fraud' stand there now
          rules.yaml:18:35
           |
        18 |     Medium: [Green, Amber, Amber, Red]
           |                                   ^^^
           = where one axis may be next to nothing, so may be the risk; if what is rare and grave is to stay in sight, accept this and say so

        """
    )
  }
}
