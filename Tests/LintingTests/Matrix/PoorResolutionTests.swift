import Testing

@testable import Linting

@Suite struct PoorResolutionTests {
  /// Five ratings on five levels.
  private let five = MatrixSample(
    rows: [
      ["C", "D", "E", "E", "E"],
      ["C", "D", "D", "E", "E"],
      ["B", "D", "D", "D", "E"],
      ["A", "B", "C", "D", "E"],
      ["A", "A", "B", "D", "D"],
    ],
    ratings: ["A", "B", "C", "D", "E"]
  )

  @Test func `a third is not too much, and four ratings that are apart are not too many`() throws {
    #expect(try MatrixSample.lights(["arr", "aar", "gga"]).findings(of: .poorResolution).isEmpty)
    #expect(try MatrixSample.practical.findings(of: .poorResolution).isEmpty)
  }

  @Test func `ratings two apart that overlap`() throws {
    let text = try five.text(of: .poorResolution)
    #expect(
      text == """
        note[R126]: 'B' and 'D' overlap in risk although a rating lies between them: impact 'Low' with likelihood 'Low' goes up to 16% of the greatest risk, impact 'Medium' with likelihood 'Low' begins at 8%
          rules.yaml:11:1
           |
        11 | matrix:
           | ^^^^^^
           = take fewer ratings, or move some cells

        """
    )
  }

  @Test func `a rating of one cell in a large matrix`() throws {
    let text = try MatrixSample.lights(["aaaar", "aaaaa", "aaaaa", "aaaaa", "gggga"]).text(
      of: .poorResolution
    )
    #expect(
      text == """
        note[R126]: only 1 of 25 cells gives 'Red'
          rules.yaml:11:1
           |
        11 | matrix:
           | ^^^^^^
           = take fewer ratings, or move some cells

        """
    )
  }

  @Test func `a highest rating of more than a third`() throws {
    let text = try MatrixSample.lights(["arr", "arr", "gga"]).text(of: .poorResolution)
    #expect(
      text == """
        note[R126]: 4 of 9 cells give the highest rating, 'Red'
          rules.yaml:11:1
           |
        11 | matrix:
           | ^^^^^^
           = take fewer ratings, or move some cells

        """
    )
  }
}
