import Diagnostics
import Testing

@testable import Linting

@Suite struct TurningPointsTests {
  @Test func `scores that rise and fall`() throws {
    let sample = LintSample.one(criterion: "points: {0: 0, 100: 8, 200: 5}")
    let found = try sample.report(.turningPoints)
    #expect(
      found == """
        warning[R132]: the scores of 'size' rise to 8 at 100 and fall again: a candidate whose figure gets worse can move down
          rules.yaml:6:3
          |
        6 |   size: {measure: figure, points: {0: 0, 100: 8, 200: 5}}
          |   ^^^^
          = see whether two scores stand the wrong way round

        """
    )
  }

  @Test func `scores that fall and rise`() throws {
    let sample = LintSample.one(criterion: "points: {0: 5, 1: 2, 2: 2, 3: 4}")
    let found = try sample.messages(.turningPoints)
    #expect(
      found == [
        "the scores of 'size' fall to 2 at 2 and rise again: "
          + "a candidate whose figure gets worse can move down"
      ]
    )
  }

  @Test(arguments: ["{0: 0, 1: 1, 2: 1, 3: 4}", "{0: 4, 1: 4, 2: 1, 3: 0}"])
  func `scores that go one way are silent`(_ points: String) throws {
    #expect(try LintSample.one(criterion: "points: \(points)").messages(.turningPoints) == [])
  }
}
